package org.alongside.identity.merging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.alongside.platform.records.Fate;
import org.alongside.platform.records.Held;
import org.alongside.platform.records.Keeps;

/** That two accounts became one. The receipt holds numbers and no name. */
@ApplicationScoped
class MergingKeeps implements Keeps {
    private static final String WHY = "identity.held.account_merge.why";
    private static final String OF_MINE = "select m.id from alongside_account_merge m where m.kept = ?";
    private static final String OF_ANOTHER = "select m.id from alongside_account_merge m where m.gone = ?";

    @Override
    public String room() {
        return "identity";
    }

    @Override
    public int order() {
        return 71;
    }

    @Override
    public List<Held> held() {
        return List.of(
                Held.in("alongside_account_proof")
                        .key("person")
                        .own("person", Fate.DELETED)
                        .staying()
                        .own("other", Fate.DELETED)
                        .staying()
                        .shows("proved_at"),
                Held.in("alongside_account_moved")
                        .through("merge_id", OF_MINE, Fate.DELETED)
                        .through("merge_id", OF_ANOTHER, Fate.DELETED)
                        .shows("content")
                        .things("table_name", "column_name", "row_key"),
                Held.in("alongside_account_unmerge")
                        .key("merge_id")
                        .own("undone_by", Fate.STAYS)
                        .staying()
                        .shows("undone_at", "why")
                        .things("merge_id")
                        .because(WHY),
                Held.in("alongside_account_merge")
                        .own("kept", Fate.STAYS)
                        .staying()
                        .own("gone", Fate.STAYS)
                        .staying()
                        .shows("merged_at")
                        .things("receipt", "sha256")
                        .because(WHY));
    }
}
