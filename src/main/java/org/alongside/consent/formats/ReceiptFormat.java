package org.alongside.consent.formats;

/** The forms in which a receipt can be taken away. */
public enum ReceiptFormat {
    /** After ISO/IEC TS 27560, exactly as it was sealed. */
    JSON_LD("application/ld+json", "jsonld"),
    /** Kantara Consent Receipt 1.1. */
    KANTARA("application/json", "kantara.json"),
    /** HL7 FHIR R5 Consent. */
    FHIR("application/fhir+json", "fhir.json");

    private final String mediaType;
    private final String ending;

    ReceiptFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How the name of a file in this form ends. */
    public String ending() {
        return ending;
    }
}
