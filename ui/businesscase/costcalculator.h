// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "ui/common/card.h"

#include <array>

class QStackedWidget;

namespace meyar::ui {

class Button;
class FormRow;
class Label;
class NumberField;
class SegmentedSwitch;

/// What the present state costs: absence, people who leave, accidents, quality, energy. Its result can become a measure's
/// saving a year.
class CostCalculator final : public Card
{
    Q_OBJECT

public:
    explicit CostCalculator(QWidget *parent = nullptr);
    void setTarget(const QString &measure); ///< whose saving it becomes; empty: none
    [[nodiscard]] double cost() const; ///< PKR, of what is shown
    /// The fields of a kind: "absence", "leavers", "accidents", "quality", "energy".
    [[nodiscard]] std::vector<NumberField *> fieldsOf(const QString &kind) const;
    void choose(const QString &kind);
    void retranslate();

Q_SIGNALS:
    void used(double rupees);

private:
    struct Field
    {
        FormRow *row;
        NumberField *number;
    };
    static constexpr int kinds = 5;

    void showCost();

    Translation m_words;
    SectionHeader *m_head;
    SegmentedSwitch *m_switch;
    QStackedWidget *m_stack;
    std::array<std::vector<Field>, kinds> m_fields;
    Label *m_cost;
    Button *m_use;
};

} // namespace meyar::ui
