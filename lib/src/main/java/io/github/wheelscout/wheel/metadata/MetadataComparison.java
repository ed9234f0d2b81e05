package io.github.wheelscout.wheel.metadata;

import io.github.wheelscout.standards.metadata.CoreMetadata;
import io.github.wheelscout.standards.metadata.MetadataField;
import io.github.wheelscout.standards.name.ExtraName;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.requirement.Requirement;
import io.github.wheelscout.standards.specifier.SpecifierSet;
import io.github.wheelscout.standards.version.Version;
import io.github.wheelscout.wheel.metadata.Disagreement.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compares metadata that should be the same (PEP 658): what decides a resolution by its meaning, in
 * any order; all else, if that is wanted, as it is written.
 */
final class MetadataComparison {

  private MetadataComparison() {}

  /**
   * Where two do not say the same.
   *
   * @param everyField whether all fields count, not only those that decide a resolution
   */
  static List<Disagreement> of(
      Origin first, CoreMetadata one, Origin second, CoreMetadata other, boolean everyField) {
    List<Disagreement> found = new ArrayList<>();
    for (MetadataField field : MetadataField.values()) {
      boolean resolves = isOfResolution(field);
      boolean equal =
          resolves
              ? meanings(one, field).keySet().equals(meanings(other, field).keySet())
              : !everyField || written(one, field).equals(written(other, field));
      if (!equal) {
        List<String> oneSays = without(one, other, field, resolves);
        List<String> otherSays = without(other, one, field, resolves);
        boolean order = oneSays.isEmpty() && otherSays.isEmpty();
        found.add(
            new Disagreement(
                field.header(),
                first,
                order ? written(one, field) : oneSays,
                second,
                order ? written(other, field) : otherSays));
      }
    }
    return found;
  }

  private static boolean isOfResolution(MetadataField field) {
    return switch (field) {
      case NAME, VERSION, REQUIRES_DIST, REQUIRES_PYTHON, PROVIDES_EXTRA -> true;
      default -> false;
    };
  }

  /** What one says and the other does not. */
  private static List<String> without(
      CoreMetadata one, CoreMetadata other, MetadataField field, boolean resolves) {
    if (!resolves) {
      List<String> only = new ArrayList<>(written(one, field));
      only.removeAll(written(other, field));
      return only;
    }
    Map<Object, String> only = meanings(one, field);
    only.keySet().removeAll(meanings(other, field).keySet());
    Collection<String> texts = only.values();
    return List.copyOf(texts);
  }

  /** The values by what they mean; one that does not conform means what it says. */
  private static Map<Object, String> meanings(CoreMetadata metadata, MetadataField field) {
    Map<Object, String> meanings = new LinkedHashMap<>();
    for (String text : metadata.texts(field)) {
      meanings.put(Objects.requireNonNullElse(meaning(field, text), text), text);
    }
    return meanings;
  }

  private static @Nullable Object meaning(MetadataField field, String text) {
    return switch (field) {
      case NAME -> ProjectName.normalize(text);
      case VERSION -> Version.tryParse(text);
      case REQUIRES_PYTHON -> SpecifierSet.tryParse(text);
      case REQUIRES_DIST -> Requirement.tryParse(text);
      case PROVIDES_EXTRA -> ExtraName.normalize(text);
      default -> null;
    };
  }

  private static List<String> written(CoreMetadata metadata, MetadataField field) {
    if (field == MetadataField.DESCRIPTION) {
      @Nullable String description = metadata.description();
      return description == null ? List.of() : List.of(description);
    }
    return metadata.texts(field);
  }
}
