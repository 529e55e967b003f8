package org.alongside.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.alongside.platform.settings.Setting;
import org.alongside.platform.settings.SettingsGroup;

/** What an administrator can set about sample data. */
@ApplicationScoped
public class SampleSettings implements SettingsGroup {
    static final Setting<Boolean> LOAD = Setting.flag(
            "alongside.sample-data",
            false,
            "Loads a believable council with people, boards and meetings, once; never on a real installation, because"
                    + " invented people would stand among real ones.");
    static final Setting<String> CODES = Setting.text(
            "alongside.sample-codes",
            "",
            "target/trial/members.txt",
            "File that is told fresh codes of two sample members at every start, so that whoever tries Alongside can"
                    + " come in as a member; empty tells nobody, and without sample data it does nothing.");

    @Override
    public List<Setting<?>> settings() {
        return List.of(LOAD, CODES);
    }
}
