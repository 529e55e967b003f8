package org.alongside.home;

import java.util.List;
import org.alongside.identity.needs.Named;
import org.alongside.identity.needs.ShoppingList;

/**
 * What a group needs.
 *
 * @param page of the board or meeting, within Alongside
 * @param organises whether whoever asks looks after the group
 * @param lines what to arrange, without names; nothing for those who do not organise
 * @param named what people agreed that whoever asks may know of them
 */
public record AccessList(
        String page, String title, boolean organises, List<ShoppingList.Line> lines, List<Named> named) {}
