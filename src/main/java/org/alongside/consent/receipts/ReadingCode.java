package org.alongside.consent.receipts;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;

/** A code for a receipt that can be read out on the phone: {@code FERN-4471-OTTER}. */
final class ReadingCode {
    /** Short, plain, and no two that sound alike. */
    private static final List<String> WORDS = List.of(
            ("acorn amber apple apron arrow badge baker barge basil beach bench berry bison blanket bonnet bramble bread"
                            + " brick bridge bucket butter button cabin camel candle canoe carpet castle cedar chalk"
                            + " cherry chestnut cider cinema clover coral cotton cradle cricket crocus cushion daisy"
                            + " dolphin donkey dragon drummer eagle elbow ember engine falcon feather fern fiddle finch"
                            + " flannel forest fossil fountain garden garlic ginger glacier goose gravel guitar hammer"
                            + " harbour harvest hazel hedge heron honey iris island ivory jacket jasmine juniper kettle"
                            + " kitten ladder lantern laurel lemon lilac linen lizard lobster magnet mango maple marble"
                            + " meadow melon mitten monkey mustard napkin nettle oak oboe olive orange orchard otter"
                            + " paddle panda parcel parrot pebble pepper piano pigeon planet plum pocket pony poppy"
                            + " pumpkin puzzle quilt rabbit radish raven ribbon river robin rocket rowan saddle salmon"
                            + " sandal saucer scarf shovel silver sparrow spinach squirrel sugar sunset swan tailor"
                            + " teapot thimble thistle tiger timber tomato trumpet tulip turnip turtle umbrella valley"
                            + " velvet violin waffle wagon walnut walrus whistle willow window winter yarn zebra")
                    .split(" "));

    private static final int NUMBERS = 10_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReadingCode() {}

    static String next() {
        return String.format("%s-%04d-%s", word(), RANDOM.nextInt(NUMBERS), word());
    }

    private static String word() {
        return WORDS.get(RANDOM.nextInt(WORDS.size())).toUpperCase(Locale.ROOT);
    }
}
