package org.alongside.consent.erasure;

import java.util.List;
import org.alongside.platform.records.Fate;
import org.alongside.platform.records.Held;

/** What each table of consent holds about people. */
final class ConsentTables {
    private static final String LOG = "consent.held.log.why";
    private static final String KEYS = "select i.subject_key from alongside_consent_identity i where i.person = ?";
    private static final String RECORDS = "select r.id from alongside_consent_record r, alongside_consent_identity i"
            + " where r.subject_key = i.subject_key and i.person = ?";
    private static final String RECORD = "record_id";
    private static final String KEY = "subject_key";
    private static final String PURPOSE = "purpose";
    private static final String PURPOSE_OF_RECORD = "(select p.code from alongside_consent_purpose p,"
            + " alongside_consent_record r where r.id = t.record_id and p.id = r.purpose_id)";

    /** The tie between a person and their keys goes last, because everything else is found by it. */
    static final List<Held> HELD = List.of(
            Held.in("alongside_consent_purpose").things("code", "dpv_iri", "release_step"),
            Held.in("alongside_consent_purpose_basis")
                    .things("purpose_id", "audience", "lawful_basis", "art9_condition", "why_not_asked")
                    .things("why_words", "why_easy"),
            Held.in("alongside_consent_notice_version")
                    .things("purpose_id", "status", "change_kind", "published_by", "adds_purpose", "no_easy_reason"),
            Held.in("alongside_consent_notice_act")
                    .names("person", Fate.UNNAMED)
                    .shows("at_ms", "act")
                    .things("version_id", "rendition_id", "sha256")
                    .because(LOG),
            Held.in("alongside_consent_media").key("sha256").things("sha256", "file_id"),
            Held.in("alongside_consent_party").things("title", "contact"),
            Held.in("alongside_consent_rendition")
                    .things("version_id", "lang", "variant", "body", "media_manifest", "sha256")
                    .things("same_meaning_checked_by"),
            Held.in("alongside_consent_picture").key("sha256").things("sha256", "media_type", "content"),
            Held.in("alongside_consent_epoch").key("purpose_id").things("purpose_id"),
            Held.in("alongside_consent_head").things("origin", "link_hash"),
            Held.in("alongside_consent_checkpoint").key("size").things("root", "frontier", "jws"),
            Held.in("alongside_consent_freeze"),
            Held.in("alongside_consent_tally").things("counts"),
            Held.in("alongside_consent_no_contact").key("hmac").things("hmac"),
            Held.in("alongside_consent_receipt_event").key("receipt_id").things("receipt_id", "event_id"),
            Held.in("alongside_consent_export")
                    .names("made_by", Fate.UNNAMED)
                    .things("title", "location", "reach", "status", "file_sha256", "items_sha256")
                    .because(LOG),
            Held.in("alongside_consent_export_item")
                    .through(RECORD, RECORDS, Fate.STAYS)
                    .beside(PURPOSE, PURPOSE_OF_RECORD)
                    .beside("export", "(select x.title from alongside_consent_export x where x.id = t.export_id)")
                    .things("export_id", "artefact_kind", "artefact_id", "part_of_person", "words_sha256")
                    .things("scope_keys")
                    .because(LOG),
            Held.in("alongside_consent_task")
                    .through(RECORD, RECORDS, Fate.STAYS)
                    .names("owner", Fate.CLEARED)
                    .names("done_by", Fate.UNNAMED)
                    .shows("made_ms", "location", "action", "due_ms", "outcome", "done_ms")
                    .beside(PURPOSE, PURPOSE_OF_RECORD)
                    .empties("note")
                    .things("use_id", "reach")
                    .because("consent.held.task.why"),
            Held.in("alongside_consent_after")
                    .key(RECORD)
                    .through(RECORD, RECORDS, Fate.STAYS)
                    .shows("decide_by_ms", "choice", "chosen_ms")
                    .beside(PURPOSE, PURPOSE_OF_RECORD)
                    .because(LOG),
            Held.in("alongside_consent_use")
                    .through(RECORD, RECORDS, Fate.STAYS)
                    .shows("first_used_ms", "location", "part_of_person", "status")
                    .beside(PURPOSE, PURPOSE_OF_RECORD)
                    .things("artefact_kind", "artefact_id", "reach")
                    .because("consent.held.task.why"),
            Held.in("alongside_consent_ask")
                    .through(RECORD, RECORDS, Fate.STAYS)
                    .names("asked_by", Fate.UNNAMED)
                    .shows("asked_ms", "place", "words", "statement")
                    .beside(PURPOSE, PURPOSE_OF_RECORD)
                    .empties("place", "words", "statement")
                    .things("words_sha256")
                    .because(LOG),
            Held.in("alongside_consent_support")
                    .through(RECORD, RECORDS, Fate.STAYS)
                    .shows("made_ms", "supporter_role", "helps", "sealed_words")
                    .empties("sealed_words")
                    .because(LOG),
            Held.in("alongside_consent_event")
                    .through(RECORD, RECORDS, Fate.STAYS)
                    .shows("recorded_ms", "occurred_ms", "event_type", "channel", "decision_basis", "valid_until_ms")
                    .beside(PURPOSE, PURPOSE_OF_RECORD)
                    .things("consent_type", "decided_by_key", "recorded_by_key", "rendition_id", "options_json")
                    .things("reason", "command_id", "payload", "leaf_hash", "prev_link", "link_hash")
                    .things("support_id", "authority_id", "enc_sha256")
                    .because(LOG),
            Held.in("alongside_consent_receipt")
                    .through(KEY, KEYS, Fate.STAYS)
                    .shows("made_ms", "reading_code", "json")
                    .things("ask_id", "lang", "variant", "sha256", "jws")
                    .because(LOG),
            Held.in("alongside_consent_record")
                    .through(KEY, KEYS, Fate.STAYS)
                    .shows("since_ms", "state", "valid_until_ms")
                    .beside(PURPOSE, "(select p.code from alongside_consent_purpose p where p.id = t.purpose_id)")
                    .things("purpose_id", "scope_key", "controller", "decision_basis", "rendition_id", "words_sha256")
                    .because(LOG),
            Held.in("alongside_consent_authority")
                    .through(KEY, KEYS, Fate.STAYS)
                    .names("claimed_by", Fate.CLEARED)
                    .names("seen_by", Fate.CLEARED)
                    .shows("seen_ms", "kind", "holder_sealed", "purposes", "status", "check_again_ms")
                    .empties("holder_sealed")
                    .because(LOG),
            Held.in("alongside_consent_hold")
                    .key(KEY)
                    .through(KEY, KEYS, Fate.DELETED)
                    .names("set_by", Fate.UNNAMED)
                    .shows("until_ms", "reason")
                    .because(LOG),
            Held.in("alongside_consent_subject")
                    .key(KEY)
                    .through(KEY, KEYS, Fate.STAYS)
                    .shows("created_ms", "status")
                    .because(LOG),
            Held.in("alongside_consent_identity")
                    .key(KEY)
                    .own("person", Fate.DELETED)
                    .staying()
                    .names("came_from", Fate.CLEARED)
                    .staying()
                    .beside("random_key", "t.subject_key")
                    .things(KEY)
                    .because(LOG));

    private ConsentTables() {}
}
