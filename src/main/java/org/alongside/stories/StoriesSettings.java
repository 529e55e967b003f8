package org.alongside.stories;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.alongside.platform.settings.Setting;
import org.alongside.platform.settings.SettingsGroup;

/** What an administrator can set about stories and pictures. */
@ApplicationScoped
public class StoriesSettings implements SettingsGroup {
    public static final Setting<Integer> LARGEST_PICTURE = Setting.number(
            "alongside.stories.largest-picture",
            12,
            1,
            50,
            "How many megabytes a picture may have when it is brought: twelve take what a telephone makes; it is drawn"
                    + " anew and becomes smaller.");

    public static final Setting<Integer> LARGEST_RECORDING = Setting.number(
            "alongside.stories.largest-recording",
            60,
            1,
            100,
            "How many megabytes a recording or film may have: sixty are an hour of talk or some minutes of film, and"
                    + " stand in the database and in its backup.");

    public static final Setting<Integer> LONGEST_SIDE = Setting.number(
            "alongside.stories.longest-side",
            2000,
            400,
            6000,
            "How many dots the longer side of a picture keeps: two thousand fill a screen and print well on half a"
                    + " page.");

    public static final Setting<Integer> SMALL_SIDE = Setting.number(
            "alongside.stories.small-side",
            640,
            100,
            1200,
            "How many dots the longer side of the little picture in a list has: enough for one column on a sharp"
                    + " screen.");

    @Override
    public List<Setting<?>> settings() {
        return List.of(LARGEST_PICTURE, LARGEST_RECORDING, LONGEST_SIDE, SMALL_SIDE);
    }
}
