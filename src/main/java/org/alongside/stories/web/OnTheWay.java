package org.alongside.stories.web;

import org.alongside.platform.web.SaidView;
import org.alongside.stories.Added;

/** Where one goes after something was added: to one's own question if there is one, else to the thing itself. */
final class OnTheWay {
    private OnTheWay() {}

    static void go(Added added, String said) {
        SaidView.andGo(
                added.ask() == null ? "/stories/piece?id=" + added.piece() : "/consent/ask?id=" + added.ask(), said);
    }
}
