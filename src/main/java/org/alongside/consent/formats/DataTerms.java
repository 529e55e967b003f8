package org.alongside.consent.formats;

import java.util.List;
import java.util.Map;

/** What sort of data a purpose is about, and what is done with it, in terms of the Data Privacy Vocabulary 2.3. */
public final class DataTerms {
    private static final List<String> ANY = List.of("dpv:PersonalData");
    private static final Map<String, List<String>> DATA = Map.of(
            "QUOTE_NO_NAME", List.of("pd:Opinion"),
            "QUOTE_NAMED", List.of("pd:Opinion", "pd:Name"),
            "PHOTO_PUBLIC", List.of("pd:Picture"),
            "RECORD_MEETING", List.of("pd:VoiceCommunicationRecording"),
            "CONTACT_NEWS", List.of("pd:Contact"),
            "CONTACT_TAKE_PART", List.of("pd:Contact"),
            "RESEARCH_INVITE", List.of("pd:Contact"),
            "ACCESS_NEEDS", List.of("pd:Health"));

    private DataTerms() {}

    /** A purpose that an organisation made itself is about personal data, and no more is known. */
    public static List<String> data(String purpose) {
        return DATA.getOrDefault(purpose, ANY);
    }

    /** Whether anybody else can read it once it is used. */
    public static List<String> operations(boolean published) {
        return published ? List.of("dpv:Store", "dpv:Disseminate") : List.of("dpv:Store", "dpv:Use");
    }

    /** What somebody needs may say something about their health. */
    public static List<String> special(String purpose) {
        return purpose.equals("ACCESS_NEEDS") ? data(purpose) : List.of();
    }
}
