package org.alongside.host;

import java.util.List;

/** A room says what stands in the menu of the person who is acting now. */
public interface NavigationSource {
    /** Empty when nobody is signed in or the room is not for this person. */
    List<NavigationEntry> entries();
}
