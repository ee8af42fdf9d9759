// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/sitefigures.h"
#include "ui/indicators/indicatorscontroller.h"
#include "ui/indicators/recordform.h"
#include "ui/indicators/recordmodel.h"

#include <QCoreApplication>

namespace meyar::ui {

/// How a line of the risk register is shown and filled in.
class RiskRecord
{
    Q_DECLARE_TR_FUNCTIONS(RiskRecord)

public:
    enum Column { Hazard, Place, Initial, Current, Residual, Controls, Owner, Due, Columns };

    [[nodiscard]] static QStringList heads();
    /// The names of likelihood and severity are those of `size()`.
    [[nodiscard]] static std::vector<RecordField> fields(const IndicatorsController &controller, std::function<int()> size);
    [[nodiscard]] static Record record(const IndicatorsController &controller, const RiskRow &row);
    [[nodiscard]] static QVariantMap values(const RiskRow &row);
    [[nodiscard]] static RiskRow risk(const QVariantMap &values);
    [[nodiscard]] static QStringList remarks(const IndicatorsController &controller, const RiskRow &row);
    [[nodiscard]] static Tone toneOf(const RiskBand *band);
};

} // namespace meyar::ui
