package org.alongside.supporters.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import org.alongside.identity.May;
import org.jspecify.annotations.Nullable;

/** Ticks in a form. */
@FacesConverter("supporterMay")
public class MayConverter implements Converter<May> {
    @Override
    public @Nullable May getAsObject(FacesContext context, UIComponent component, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        try {
            return May.valueOf(value);
        } catch (IllegalArgumentException e) {
            throw new ConverterException(e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable May value) {
        return value == null ? "" : value.name();
    }
}
