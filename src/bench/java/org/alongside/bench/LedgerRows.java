package org.alongside.bench;

import java.sql.SQLException;
import java.util.List;
import org.postgresql.copy.CopyManager;

/** The tables that a member with decisions has rows in. */
final class LedgerRows {
    final BulkRows people = new BulkRows(
            "alongside_person" + " (id, version, side, name, described_as, easy_read, epoch, closed, joined_at)");
    final BulkRows sessions = new BulkRows(
            "alongside_session" + " (id, token_hash, person, method, epoch, started_at, seen_at, shared, answered)");
    final BulkRows subjects = new BulkRows("alongside_consent_subject (subject_key, status, created_ms)");
    final BulkRows identities = new BulkRows("alongside_consent_identity (person, subject_key, place)");
    final BulkRows records = new BulkRows(
            "alongside_consent_record (id, subject_key, purpose_id, scope_key, controller,"
                    + " state, state_seq, since_ms, decision_basis, valid_until_ms, rendition_id, words_sha256, version)");
    final BulkRows asks = new BulkRows("alongside_consent_ask"
            + " (id, record_id, asked_by, asked_ms, place, words, words_sha256, not_nows, version)");
    final BulkRows events = new BulkRows("alongside_consent_event (id, log_seq, record_id, event_type, decision_basis,"
            + " consent_type, occurred_ms, recorded_ms, decided_by_key, recorded_by_key, channel, rendition_id,"
            + " options_json, valid_until_ms, payload, leaf_hash, prev_link, link_hash)");

    void into(CopyManager copy) throws SQLException {
        for (BulkRows rows : List.of(people, sessions, subjects, identities, records, asks, events)) {
            rows.into(copy);
        }
    }
}
