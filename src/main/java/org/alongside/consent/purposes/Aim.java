package org.alongside.consent.purposes;

/** What something about people is used for, in terms of the Data Privacy Vocabulary 2.3: a short list to choose from. */
public enum Aim {
    BETTER_SERVICES("ImprovePublicServices"),
    PROVIDING("ServiceProvision"),
    FITTING("ServicePersonalisation"),
    TALKING("CommunicationManagement"),
    RECORDS("RecordManagement"),
    RESEARCH("ResearchAndDevelopment"),
    DUTY("FulfilmentOfObligation");

    private final String term;

    Aim(String term) {
        this.term = term;
    }

    public String iri() {
        return "https://w3id.org/dpv#" + term;
    }
}
