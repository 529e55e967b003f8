package org.alongside.identity;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a person adds or changes in the work itself: words, places, agreements, turns. Refused after their last day,
 * whatever the door; leaving, one's own page and answers about one's own words carry no such mark and stay open.
 */
@InterceptorBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Contribution {}
