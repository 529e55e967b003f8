package org.alongside.boards.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The names of the Easy Read pictures that can stand beside a sentence. */
@Named
@ApplicationScoped
public class PicturesView {

    private static final String FOLDER = "/resources/ui/pictures/";

    @Inject
    ServletContext application;

    private List<String> names = List.of();

    @PostConstruct
    void load() {
        Set<String> found = new TreeSet<>();
        @Nullable Set<String> paths = application.getResourcePaths(FOLDER);
        for (String path : paths == null ? Set.<String>of() : paths) {
            if (path.endsWith(".svg")) {
                found.add(path.substring(FOLDER.length(), path.length() - ".svg".length()));
            }
        }
        names = List.copyOf(found);
    }

    public List<String> getNames() {
        return names;
    }

    /** Whether there is such a picture; a sentence may well stand without one. */
    public boolean known(String name) {
        return names.contains(name);
    }
}
