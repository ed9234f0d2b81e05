package io.github.wheelscout.net;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** Lets in so many requests at once to each host, from asking until the body is closed. */
final class HostGates {

  private final int atOnce;
  private final Map<String, Semaphore> gates = new ConcurrentHashMap<>();

  HostGates(int atOnce) {
    this.atOnce = atOnce;
  }

  /** Waits to be let in. */
  Semaphore enter(String host) throws InterruptedException {
    Semaphore gate = gates.computeIfAbsent(host, any -> new Semaphore(atOnce));
    gate.acquire();
    return gate;
  }
}
