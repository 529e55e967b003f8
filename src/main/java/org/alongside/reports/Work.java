package org.alongside.reports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.consent.release.ExportItem;
import org.alongside.consent.release.ReleasePart;

/** Everything that is needed to write one report, read once, so that writing it needs no transaction. */
record Work(UUID report, String title, String easy, String location, Place place, Instant at, List<Section> sections) {
    /** The parts under one heading. */
    record Section(String heading, List<ReleasePart> parts) {}

    List<ExportItem> items() {
        return sections.stream()
                .flatMap(section -> section.parts().stream())
                .flatMap(part -> part.needs().stream())
                .distinct()
                .toList();
    }

    int parts() {
        return sections.stream().mapToInt(section -> section.parts().size()).sum();
    }

    /** Only what may go out: a part goes with everything it rests on, or not at all. */
    Work with(List<ExportItem> permitted) {
        List<Section> left = sections.stream()
                .map(section -> new Section(
                        section.heading(),
                        section.parts().stream()
                                .filter(part -> permitted.containsAll(part.needs()))
                                .toList()))
                .filter(section -> !section.parts().isEmpty())
                .toList();
        return new Work(report, title, easy, location, place, at, left);
    }
}
