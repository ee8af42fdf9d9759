// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/fonts.h"
#include "ui/common/tokens.h"
#include "ui/library/librarylines.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace meyar::ui {

/// Everything that a pack says of one question, or of one reference, to read.
class QuestionPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionPanel(QWidget *parent = nullptr);
    void showQuestion(const QuestionDetail &detail);
    void showReference(const ReferenceLine &reference);
    void clear();

private:
    void begin();
    void end();
    void addText(const QString &text, TextRole role, Tone tone);
    void addHeading(const QString &text);
    void addChips(const std::vector<ChipLine> &chips);
    void addPart(const QString &heading, const QString &text);
    void addConditions(const QStringList &conditions);
    void addAnswers(const QuestionDetail &detail);
    void addReferences(const std::vector<ReferenceLine> &references);

    QScrollArea *m_area;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace meyar::ui
