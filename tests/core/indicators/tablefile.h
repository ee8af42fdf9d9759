// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/payroll.h"
#include "tests/support/qtcatch.h"

#include <QFile>
#include <QTemporaryDir>

namespace meyar {

/// A table on the disk for as long as it is needed.
class TableFile
{
public:
    explicit TableFile(const QByteArray &bytes) : m_path(m_folder.filePath(QStringLiteral("table.csv")))
    {
        QFile file(m_path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

/// A worker of whom only sex and pay are known; 200 hours.
[[nodiscard]] inline PayrollRow workerPaid(Sex sex, double monthly, qint32 grade = -1)
{
    PayrollRow row;
    row.sex = sex;
    row.total = monthly;
    row.hours = 200;
    row.words[0] = grade;
    return row;
}

} // namespace meyar
