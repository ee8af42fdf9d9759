// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "ui/common/label.h"
#include "ui/common/language.h"

#include <QWidget>

namespace meyar::ui {

class Hairline;

/// A text of the checklist in the language of the display, or in both: two columns with a hairline
/// between, English leading. Where a language is missing, the other one has the whole width.
class BilingualText final : public QWidget
{
    Q_OBJECT

public:
    explicit BilingualText(TextRole role, QWidget *parent = nullptr);
    void setTone(Tone tone);
    void setText(const Text &text, DisplayLanguage display);
    [[nodiscard]] Label *english() const { return m_english; }
    [[nodiscard]] Label *urdu() const { return m_urdu; }

private:
    Label *m_english;
    Hairline *m_hairline;
    Label *m_urdu;
};

} // namespace meyar::ui
