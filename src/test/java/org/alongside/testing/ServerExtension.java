package org.alongside.testing;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the server and the browser when a test first asks, and ends them with the run. */
class ServerExtension implements ParameterResolver, AfterEachCallback {
    private static final Namespace OURS = Namespace.create(ServerExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == AlongsideServer.class || type == Browsers.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        AlongsideServer server = context.getStore(StoreScope.LAUNCHER_SESSION, OURS)
                .computeIfAbsent(SharedServer.class, type -> new SharedServer(), SharedServer.class)
                .get();
        if (parameter.getParameter().getType() == AlongsideServer.class) {
            return server;
        }
        return context.getStore(OURS)
                .computeIfAbsent(
                        Browsers.class, type -> new Browsers(chromium(context), server, context), Browsers.class);
    }

    /** One browser process for the run; each visit is a context of its own in it. */
    private static Chromium chromium(ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, OURS)
                .computeIfAbsent(Chromium.class, type -> Chromium.start(), Chromium.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Browsers browsers = context.getStore(OURS).remove(Browsers.class, Browsers.class);
        if (browsers != null) {
            browsers.finish(context.getExecutionException().isPresent());
        }
    }

    /** Tried once: when it cannot be started, every test says so without trying again. */
    private static final class SharedServer implements AutoCloseable {
        private @Nullable AlongsideServer server;
        private @Nullable IllegalStateException failure;

        AlongsideServer get() {
            if (failure != null) {
                throw failure;
            }
            if (server == null) {
                try {
                    server = AlongsideServer.shared();
                } catch (IllegalStateException e) {
                    failure = e;
                    throw e;
                }
            }
            return server;
        }

        @Override
        public void close() {
            if (server != null) {
                server.close();
            }
        }
    }
}
