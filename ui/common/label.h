// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/fonts.h"
#include "ui/common/tokens.h"

#include <QLabel>

#include <memory>
#include <optional>

namespace meyar::ui {

struct LabelLayout;

/// A text of one role. Always plain text: nothing in it is ever read as markup, so a hostile name
/// cannot load a file. Lays itself out with the role's line height and keeps Nastaliq's overhanging
/// ink inside the widget. Aligned to the leading edge of its layout direction; the paragraph's own
/// direction follows its letters.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(TextRole role = TextRole::Body, QWidget *parent = nullptr);
    explicit Label(const QString &text, TextRole role = TextRole::Body, QWidget *parent = nullptr);
    ~Label() override;

    void setText(const QString &text);
    [[nodiscard]] TextRole role() const { return m_role; }
    void setRole(TextRole role);
    [[nodiscard]] Tone tone() const { return m_tone; }
    void setTone(Tone tone);
    /// The language of the text, if it is not that of the window (the other column of "Both").
    /// Setting one also sets the layout direction of the label.
    void setLanguage(std::optional<Language> language);
    /// Wraps by default; otherwise one line, elided at its end with the full text as tool tip.
    void setWrap(bool wrap);
    /// At most this many lines, the last one elided; 0 = as many as needed.
    void setMaximumLines(int lines);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] Language textLanguage() const;
    [[nodiscard]] const LabelLayout &layoutFor(int width) const;
    void relayout();

    TextRole m_role;
    Tone m_tone = Tone::Normal;
    std::optional<Language> m_language;
    bool m_wrap = true;
    int m_maximumLines = 0;
    mutable std::unique_ptr<LabelLayout> m_layout;
};

} // namespace meyar::ui
