package io.github.wheelscout.architecture.planted.index;

import com.github.mizosoft.methanol.Methanol;
import io.github.wheelscout.architecture.planted.net.Connection;

/** Speaks HTTP itself, and uses the session that only the collector should. */
public record IndexAsking(Methanol client, Connection connection) {}
