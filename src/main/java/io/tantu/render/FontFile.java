package io.tantu.render;

import io.tantu.problem.ProblemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Finds the font that reports are set in: the one that {@code tantu.report.font} names, or an
 * openly licensed one where Debian and Fedora put it. WenQuanYi Micro Hei is under Apache-2.0 (or
 * GPL-3+ with a font exception), LXGW WenKai under OFL-1.1; both may be embedded. Both hold Chinese
 * and Latin letters, so that one font is enough.
 */
@Component
public final class FontFile {

  private static final List<Path> USUAL =
      List.of(
          Path.of("/usr/share/fonts/truetype/wqy/wqy-microhei.ttc"),
          Path.of("/usr/share/fonts/wqy-microhei/wqy-microhei.ttc"),
          Path.of("/usr/share/fonts/wenquanyi/wqy-microhei/wqy-microhei.ttc"),
          Path.of("/usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf"));

  private final String setting;

  /**
   * @param setting a TrueType file or collection; empty for the usual places
   */
  public FontFile(@Value("${tantu.report.font:}") String setting) {
    this.setting = setting;
  }

  /**
   * The font's file.
   *
   * @throws ProblemException {@code report-font-missing} with what to install
   */
  public Path find() {
    if (!setting.isBlank()) {
      Path named = Path.of(setting);
      if (!Files.isReadable(named)) {
        throw missing(
            "The font that tantu.report.font names cannot be read. Name a TrueType font (.ttf or .ttc) that holds Chinese, or leave the setting out.");
      }
      return named;
    }
    return USUAL.stream()
        .filter(Files::isReadable)
        .findFirst()
        .orElseThrow(
            () ->
                missing(
                    "A PDF report needs a Chinese TrueType font to embed, and none was found. Install one (Debian: sudo apt-get install fonts-wqy-microhei), or name a .ttf or .ttc file with tantu.report.font."));
  }

  private static ProblemException missing(String message) {
    return ProblemException.unavailable("report-font-missing", message);
  }
}
