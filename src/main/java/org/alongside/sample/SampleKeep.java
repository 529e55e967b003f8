package org.alongside.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.alongside.platform.records.Fate;
import org.alongside.platform.records.Held;
import org.alongside.platform.records.Keeps;

/** That somebody is one of the people of the sample data. */
@ApplicationScoped
class SampleKeep implements Keeps {
    @Override
    public String room() {
        return "sample";
    }

    @Override
    public List<Held> held() {
        return List.of(Held.in("alongside_sample")
                .key("what")
                .own("thing", Fate.DELETED)
                .staying()
                .shows("what"));
    }
}
