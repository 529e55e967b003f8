package org.alongside.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;
import jakarta.faces.application.ApplicationWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Texts that pages take straight from a bundle have the words people here have chosen, as all others have. Each
 * expression that names a bundle asks for it, so what is made for one is kept for all.
 */
public class Bundles extends ApplicationFactory {
    private final Map<ResourceBundle, ResourceBundle> filled = new ConcurrentHashMap<>();

    public Bundles(ApplicationFactory wrapped) {
        super(wrapped);
    }

    @Override
    public Application getApplication() {
        return new Worded(getWrapped().getApplication(), filled);
    }

    @Override
    public void setApplication(Application application) {
        getWrapped().setApplication(application);
    }

    private static final class Worded extends ApplicationWrapper {
        private final Map<ResourceBundle, ResourceBundle> filled;

        Worded(Application wrapped, Map<ResourceBundle, ResourceBundle> filled) {
            super(wrapped);
            this.filled = filled;
        }

        @Override
        public @Nullable ResourceBundle getResourceBundle(FacesContext context, String name) {
            ResourceBundle plain = getWrapped().getResourceBundle(context, name);
            return plain == null ? null : filled.computeIfAbsent(plain, Worded::fill);
        }

        private static ResourceBundle fill(ResourceBundle plain) {
            return new Filled(plain, CDI.current().select(Texts.class).get());
        }
    }

    private static final class Filled extends ResourceBundle {
        private final ResourceBundle plain;
        private final Texts texts;

        Filled(ResourceBundle plain, Texts texts) {
            this.plain = plain;
            this.texts = texts;
        }

        @Override
        protected Object handleGetObject(String key) {
            return texts.filled(plain.getString(key));
        }

        @Override
        public Enumeration<String> getKeys() {
            return plain.getKeys();
        }
    }
}
