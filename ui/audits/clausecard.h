// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audits/questionstate.h"
#include "ui/common/language.h"

#include <QWidget>

class QVBoxLayout;

namespace meyar::ui {

class FlowLayout;
class FoldCard;

/// The law behind a question: a chip a reference, and what the first one asks for. Unfolded, what
/// each asks for.
class ClauseCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ClauseCard(QWidget *parent = nullptr);
    void setReferences(const std::vector<ReferenceState> &references, const QString &inForce,
                       DisplayLanguage display);
    void setName(const QString &name);

private:
    void rebuild();
    [[nodiscard]] bool isShown(const ReferenceState &reference) const;
    void addTexts();

    FoldCard *m_card;
    FlowLayout *m_chips;
    QWidget *m_chipBox;
    QString m_inForce;
    QWidget *m_texts;
    QVBoxLayout *m_textColumn;
    std::vector<ReferenceState> m_references;
    DisplayLanguage m_display = DisplayLanguage::English;
};

} // namespace meyar::ui
