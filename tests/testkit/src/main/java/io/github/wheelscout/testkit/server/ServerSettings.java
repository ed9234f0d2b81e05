package io.github.wheelscout.testkit.server;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a server answers; {@link IndexServerBuilder} says what each setting means.
 *
 * @param tls null for http
 */
record ServerSettings(
    Set<PageFormat> formats,
    RangeSupport ranges,
    boolean gzip,
    boolean etags,
    boolean sidecars,
    String pageCacheControl,
    String fileCacheControl,
    Map<String, String> headers,
    BasicAccess access,
    @Nullable ServerTls tls,
    boolean http2) {}
