// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/gradeprofile.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace meyar::ui {

class Button;
class IconButton;
class Label;
class NumberField;
class TextField;

/// The bands of a grade profile as a table to type in: grade, from what percentage, its word in both languages, and what
/// every section must reach. The best comes first.
class GradeBandRows final : public QWidget
{
    Q_OBJECT

public:
    explicit GradeBandRows(QWidget *parent = nullptr);

    void setProfile(const GradeProfile &profile);
    /// Puts what was typed into `profile`: its overall bands, or those of areas if it grades areas.
    void writeTo(GradeProfile &profile) const;
    [[nodiscard]] QStringList grades() const; ///< those that have a name
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        TextField *grade = nullptr;
        NumberField *from = nullptr;
        TextField *english = nullptr;
        TextField *urdu = nullptr;
        NumberField *least = nullptr;
        IconButton *remove = nullptr;
        QString before; ///< the grade as it was: what else names it is renamed along
        QString rule;
    };
    void addRow(const GradeProfile::Band &band, std::optional<double> least);
    void removeRow(const IconButton *button);
    void layOut();
    void clear();

    QGridLayout *m_grid;
    std::vector<Label *> m_heads;
    std::vector<Row> m_rows;
    Button *m_add;
    bool m_areAreas = false; ///< rules speak of their grades: neither more nor fewer
};

} // namespace meyar::ui
