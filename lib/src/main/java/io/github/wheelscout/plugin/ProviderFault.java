package io.github.wheelscout.plugin;

import java.util.Locale;

/** What can be wrong with a provider. The labels are final once released. */
public enum ProviderFault {
  /** A line of a services file is no class name, or the file cannot be read. */
  PROVIDER_LINE_INVALID,
  /** The class that a services line names is not there or cannot be loaded. */
  PROVIDER_CLASS_MISSING,
  /** The class does not implement the interface of the services file, or cannot be made. */
  PROVIDER_WRONG_TYPE,
  /** The id is null or not in kebab-case. */
  PROVIDER_ID_INVALID,
  /** Another provider of the kind has the id, and comes first. */
  PROVIDER_ID_TAKEN,
  /** It threw something. */
  PROVIDER_FAILED,
  /** It did not answer in time. */
  PROVIDER_TIMED_OUT,
  /** It answered null where there must be an answer. */
  PROVIDER_RETURNED_NULL,
  /** A filter gave a candidate that it had not been given, or one twice. */
  PROVIDER_INVENTED_CANDIDATE;

  /** The code in output, in kebab-case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether there is a provider, and it misbehaved: then its kind decides whether to go on. */
  boolean isMisbehaviour() {
    return compareTo(PROVIDER_ID_INVALID) >= 0 && this != PROVIDER_ID_TAKEN;
  }
}
