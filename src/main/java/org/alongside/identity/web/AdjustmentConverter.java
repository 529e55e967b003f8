package org.alongside.identity.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import org.alongside.identity.needs.Adjustment;
import org.jspecify.annotations.Nullable;

/** An adjustment as it stands in a form, by its name. */
@FacesConverter("adjustment")
public class AdjustmentConverter implements Converter<Adjustment> {
    @Override
    public @Nullable Adjustment getAsObject(FacesContext context, UIComponent component, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return Adjustment.valueOf(text);
        } catch (IllegalArgumentException e) {
            throw new ConverterException(e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable Adjustment value) {
        return value == null ? "" : value.name();
    }
}
