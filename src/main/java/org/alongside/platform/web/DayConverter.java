package org.alongside.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import org.alongside.platform.text.WrittenDay;
import org.jspecify.annotations.Nullable;

/** Days in forms are typed as people write them, whatever order the browser would ask them in. */
@FacesConverter(forClass = LocalDate.class)
public class DayConverter implements Converter<LocalDate> {
    @Override
    public @Nullable LocalDate getAsObject(FacesContext context, UIComponent component, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        return WrittenDay.read(value)
                .orElseThrow(() -> new ConverterException(Pages.mistake(context, component, "dayUnreadable")));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable LocalDate value) {
        return value == null ? "" : WrittenDay.write(value);
    }
}
