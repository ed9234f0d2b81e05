package io.github.wheelscout.conformance.marker;

import io.github.wheelscout.conformance.Culprits;
import io.github.wheelscout.standards.marker.Marker;
import io.github.wheelscout.standards.marker.MarkerContext;
import io.github.wheelscout.standards.marker.MarkerEnvironment;
import io.github.wheelscout.standards.marker.MarkerSemantics;
import io.github.wheelscout.standards.marker.UndefinedMarkerException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides a marker as the specification does: each comparison as the bullet about it says, the rest
 * as the reference does.
 */
public final class MarkerOracle {
  private final Marker marker;
  private final Map<String, String> environment;
  private final List<MarkerBullet> bullets;

  /** Decides a marker in an environment; its {@code extra} is the one requested extra. */
  public MarkerOracle(Marker marker, Map<String, String> environment) {
    this.marker = marker;
    this.environment = environment;
    this.bullets =
        List.of(
            new VersionOrString(), new VersionList(), new NoVersion(), ExtraSet.in(environment));
  }

  /** What the specification says. */
  public Truth specified() {
    return decide(marker, ids());
  }

  /** The bullets that make it differ from the reference; null if it does not differ. */
  public @Nullable SortedSet<String> causes() {
    Truth specified = specified();
    return specified == decide(marker, Set.of())
        ? null
        : Culprits.find(ids(), some -> decide(marker, some) == specified);
  }

  private Set<String> ids() {
    return bullets.stream().map(MarkerBullet::id).collect(Collectors.toUnmodifiableSet());
  }

  private Truth decide(Marker part, Set<String> ids) {
    return switch (part) {
      case Marker.And and -> Truth.all(each(and.operands(), ids));
      case Marker.Or or -> Truth.any(each(or.operands(), ids));
      case Marker.Group group -> decide(group.inner(), ids);
      case Marker.Compare compare -> decide(compare, ids);
    };
  }

  private List<Truth> each(List<Marker> operands, Set<String> ids) {
    return operands.stream().map(operand -> decide(operand, ids)).toList();
  }

  private Truth decide(Marker.Compare compare, Set<String> ids) {
    Comparison comparison = Comparison.of(compare, environment);
    if (comparison != null) {
      for (MarkerBullet bullet : bullets) {
        Truth truth = ids.contains(bullet.id()) ? bullet.says(comparison) : null;
        if (truth != null) {
          return truth;
        }
      }
    }
    return reference(compare);
  }

  private Truth reference(Marker.Compare compare) {
    try {
      return Truth.of(
          compare.evaluate(
              MarkerEnvironment.of(environment), MarkerContext.METADATA, MarkerSemantics.PIP));
    } catch (UndefinedMarkerException undefined) {
      return Truth.UNDEFINED;
    }
  }
}
