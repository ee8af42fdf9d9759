// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicators/indicatorscontroller.h"
#include "ui/indicators/recordform.h"
#include "ui/indicators/recordmodel.h"

#include <QCoreApplication>

namespace meyar::ui {

/// How a line of the chemical inventory is shown and filled in.
class ChemicalRecord
{
    Q_DECLARE_TR_FUNCTIONS(ChemicalRecord)

public:
    enum Column { Name, Cas, Use, Supplier, Mrsl, Sheet, Amount, Columns };

    [[nodiscard]] static QStringList heads();
    [[nodiscard]] static std::vector<RecordField> fields();
    [[nodiscard]] static Record record(const IndicatorsController &controller, const ChemicalRow &row);
    [[nodiscard]] static QVariantMap values(const ChemicalRow &row);
    [[nodiscard]] static ChemicalRow chemical(const QVariantMap &values);
    [[nodiscard]] static QStringList remarks(const IndicatorsController &controller, const ChemicalRow &row);
};

} // namespace meyar::ui
