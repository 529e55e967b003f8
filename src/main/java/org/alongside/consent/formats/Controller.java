package org.alongside.consent.formats;

/**
 * The organisation that answers for what is done.
 *
 * @param site address of Alongside
 * @param contact who answers for data protection, as people ask for them
 * @param mail may be empty
 * @param address may be empty
 */
public record Controller(String site, String name, String contact, String phone, String mail, String address) {
    /** What stands for the organisation in a graph. */
    public String id() {
        return site + "/#org";
    }
}
