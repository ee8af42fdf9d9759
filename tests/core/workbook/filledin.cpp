// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workbook/filledin.h"

#include "core/base/savefile.h"
#include "core/form/sheets/xlsxreader.h"
#include "core/form/sheets/xlsxwriter.h"
#include "core/workbook/tripwriter.h"

#include <QTemporaryDir>

#include <algorithm>

namespace meyar::test {

using namespace Qt::StringLiterals;

FilledIn::FilledIn(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    REQUIRE_OK(bytes);
    form::Problems problems;
    m_sheets = form::readXlsx(*bytes, path, problems);
    for (auto &[name, sheet] : m_sheets) {
        for (size_t i = 0; i < sheet.rows.size(); ++i) {
            if (sheet.rows[i].contains(idHeading.toString())) {
                m_sheet = &sheet;
                m_head = i;
            }
        }
    }
    REQUIRE(m_sheet);
}

std::vector<QStringList *> FilledIn::lines(const QString &wanted)
{
    std::vector<QStringList *> found;
    for (size_t i = m_head + 1; i < m_sheet->rows.size(); ++i) {
        if (m_sheet->rows[i].contains(wanted)) {
            found.push_back(&m_sheet->rows[i]);
        }
    }
    return found;
}

qsizetype FilledIn::column(const QString &heading) const
{
    const qsizetype at = m_sheet->rows[m_head].indexOf(heading);
    CAPTURE(heading);
    REQUIRE(at >= 0);
    return at;
}

QString FilledIn::cell(const QStringList &line, const QString &heading) const
{
    return line.value(column(heading));
}

void FilledIn::set(QStringList &line, const QString &heading, const QString &value)
{
    line[column(heading)] = value;
}

void FilledIn::add(const QStringList &line)
{
    m_sheet->rows.push_back(line);
}

void FilledIn::reverse()
{
    std::reverse(m_sheet->rows.begin() + static_cast<std::ptrdiff_t>(m_head) + 1, m_sheet->rows.end());
}

QByteArray FilledIn::saved() const
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"filled.xlsx"_s);
    REQUIRE_OK(form::writeXlsx(m_sheets, path));
    const Result<QByteArray> bytes = readFile(path);
    REQUIRE_OK(bytes);
    return *bytes;
}

} // namespace meyar::test
