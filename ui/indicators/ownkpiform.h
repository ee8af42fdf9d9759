// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/kpi.h"
#include "ui/common/card.h"

namespace meyar::ui {

class Button;
class FormRow;
class NumberField;
class SegmentedSwitch;
class TextField;

/// Asks for a KPI of one's own.
class OwnKpiForm final : public Card
{
    Q_OBJECT

public:
    explicit OwnKpiForm(QWidget *parent = nullptr);
    void begin();
    void refuseName(const QString &why); ///< empty, with the focus in its first field
    void retranslate();

Q_SIGNALS:
    void made(const meyar::Kpi &kpi); ///< without a code
    void canceled();

private:
    void finish();

    TextField *m_name;
    TextField *m_numerator;
    TextField *m_denominator;
    TextField *m_unit;
    NumberField *m_times;
    SegmentedSwitch *m_better;
    SegmentedSwitch *m_bySex;
    Button *m_add;
    Button *m_cancel;
    std::vector<FormRow *> m_rows;
};

} // namespace meyar::ui
