package org.alongside.boards;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.alongside.platform.settings.Setting;
import org.alongside.platform.settings.SettingsGroup;

/** What an administrator can set about boards. */
@ApplicationScoped
public class BoardsSettings implements SettingsGroup {

    /** How much of a lane the first screen shows. */
    public static final Setting<Integer> FIRST_CARDS = Setting.number(
            "alongside.boards.first-cards",
            20,
            1,
            200,
            "How many cards of a lane a board shows before its link to more: twenty are about four screens, and keep"
                    + " the page as quick on a board of thousands as on a small one.");

    @Override
    public List<Setting<?>> settings() {
        return List.of(FIRST_CARDS);
    }
}
