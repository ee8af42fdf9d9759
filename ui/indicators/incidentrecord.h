// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/indicators/sitefigures.h"
#include "ui/indicators/indicatorscontroller.h"
#include "ui/indicators/recordform.h"
#include "ui/indicators/recordmodel.h"

#include <QCoreApplication>

namespace meyar::ui {

/// How a case of the register is shown and filled in.
class IncidentRecord
{
    Q_DECLARE_TR_FUNCTIONS(IncidentRecord)

public:
    enum Column { Day, Kind, Place, Injury, Part, Cause, Days, Told, Columns };

    [[nodiscard]] static QStringList heads();
    [[nodiscard]] static std::vector<RecordField> fields();
    [[nodiscard]] static Record record(const IndicatorsController &controller, const IncidentRow &row);
    [[nodiscard]] static QVariantMap values(const Incident &incident);
    [[nodiscard]] static Incident incident(const QVariantMap &values);
    /// What has to be told to whom until when, and what else to look at.
    [[nodiscard]] static QStringList remarks(const IndicatorsController &controller, const Incident &incident);
};

} // namespace meyar::ui
