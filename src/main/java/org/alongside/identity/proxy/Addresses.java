package org.alongside.identity.proxy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Internet addresses, each alone ({@code 10.0.0.7}) or a whole network ({@code 10.1.0.0/16}); never looked up by name. */
public record Addresses(List<Network> networks) {
    private static final Pattern NUMBERS =
            Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9a-fA-F:]*:[0-9a-fA-F:.]*");

    /** @throws IllegalArgumentException when one of them is no address */
    public static Addresses of(String text) {
        return new Addresses(Stream.of(text.split("[,\\s]+"))
                .filter(it -> !it.isEmpty())
                .map(Network::of)
                .toList());
    }

    public boolean contain(String address) {
        return NUMBERS.matcher(address).matches()
                && networks.stream().anyMatch(network -> network.holds(bytes(address)));
    }

    private static byte[] bytes(String address) {
        if (!NUMBERS.matcher(address).matches()) {
            throw new IllegalArgumentException("internet address");
        }
        try {
            return InetAddress.getByName(address).getAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("internet address", e);
        }
    }

    /** The addresses that begin with the same bits. */
    record Network(InetAddress first, int bits) {
        static Network of(String text) {
            int slash = text.indexOf('/');
            byte[] address = bytes(slash < 0 ? text : text.substring(0, slash));
            int bits = slash < 0 ? address.length * 8 : Integer.parseInt(text.substring(slash + 1));
            if (bits < 0 || bits > address.length * 8) {
                throw new IllegalArgumentException("internet address");
            }
            try {
                return new Network(InetAddress.getByAddress(address), bits);
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException("internet address", e);
            }
        }

        boolean holds(byte[] address) {
            byte[] ours = first.getAddress();
            if (ours.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((ours[bit / 8] & mask) != (address[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
