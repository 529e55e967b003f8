package org.alongside.host;

/**
 * One room in the menu.
 *
 * @param label text key of its name
 * @param path page within Alongside, with leading slash
 * @param icon name of a drawing in our icon set
 */
public record NavigationEntry(String id, String label, String path, String icon, int order) {}
