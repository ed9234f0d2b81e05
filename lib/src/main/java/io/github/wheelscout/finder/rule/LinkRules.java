package io.github.wheelscout.finder.rule;

import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.policy.Policy;
import io.github.wheelscout.standards.filename.ArchiveExtension;
import io.github.wheelscout.standards.tag.SupportedTags;
import io.github.wheelscout.standards.version.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The built-in rules in the order in which pip checks: the first refusal is the reason.
 *
 * @param longestText how many characters a file name or specifier may have
 * @param python the target's Python in three numbers
 * @param tags the target's tags
 * @param allowYanked whether yanked files may be candidates
 * @param allowWheels whether wheels of the project are wanted
 * @param allowSdists whether source archives of the project are wanted
 * @param ignoreRequiresPython whether files for other Pythons may be candidates
 * @param uploadedPriorTo the cut-off, null for none
 */
public record LinkRules(
    int longestText,
    Version python,
    SupportedTags tags,
    boolean allowYanked,
    boolean allowWheels,
    boolean allowSdists,
    boolean ignoreRequiresPython,
    @Nullable Instant uploadedPriorTo) {

  /** The rules that these settings need, in order. */
  public List<LinkRule> inOrder(Policies policies) {
    List<LinkRule> rules = new ArrayList<>();
    rules.add(new TextLengthRule(longestText));
    if (!allowYanked) {
      rules.add(new YankedRule());
    }
    if (policies.is(Policy.LINK_SCHEME, "safe")) {
      rules.add(new LinkSchemeRule());
    }
    rules.add(new EggFragmentRule());
    rules.add(
        new ArchiveFormatRule(
            policies.is(Policy.ARCHIVE_FORMATS, "legacy")
                ? ArchiveExtension.LEGACY
                : ArchiveExtension.CURRENT));
    if (!allowWheels) {
      rules.add(new WheelAllowedRule());
    }
    rules.add(new MacosxZipRule());
    rules.add(new WheelFilenameRule());
    rules.add(new WheelProjectRule());
    rules.add(new WheelTagRule(tags));
    if (uploadedPriorTo != null) {
      boolean allowMissing = policies.is(Policy.MISSING_UPLOAD_TIME, "allow");
      rules.add(new UploadTimeRule(uploadedPriorTo, allowMissing));
    }
    if (!allowSdists) {
      rules.add(new SdistAllowedRule());
    }
    rules.add(new SdistVersionRule());
    rules.add(new PythonSuffixRule(majorMinor()));
    if (!ignoreRequiresPython) {
      rules.add(new RequiresPythonRule(python));
    }
    rules.add(new VersionRule());
    return rules;
  }

  private String majorMinor() {
    String text = python.toString();
    int second = text.indexOf('.', text.indexOf('.') + 1);
    return second < 0 ? text : text.substring(0, second);
  }
}
