// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packs/builtinpacks.h"

#include "resources/resources.h"

#include <QDir>

namespace meyar::test {

using namespace Qt::StringLiterals;

namespace {

/// The columns "x::English (en)" and "x::Urdu (ur)" of a sheet, together.
void addTexts(const QString &packName, const form::Sheet &sheet, std::vector<Cell> &cells)
{
    const auto heading = [](QString text) { return text.trimmed().toLower(); };
    for (qsizetype column = 0; column < sheet.header.size(); ++column) {
        const QString base = heading(sheet.header[column]).section(u"::"_s, 0, 0);
        const bool isUrdu = sheet.header[column].contains(u"(ur)"_s);
        if (!isUrdu) {
            continue;
        }
        qsizetype english = -1;
        for (qsizetype other = 0; other < sheet.header.size(); ++other) {
            const QString name = heading(sheet.header[other]);
            if (name == base + u"::english (en)"_s || name == base) {
                english = other;
            }
        }
        for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
            Cell cell;
            cell.place = u"%1 %2 row %3 %4"_s.arg(packName, sheet.name).arg(sheet.rowNumbers[row]).arg(base);
            cell.heading = base;
            cell.english = english < 0 ? QString() : sheet.rows[row].value(english).trimmed();
            cell.urdu = sheet.rows[row].value(column).trimmed();
            cells.push_back(cell);
        }
    }
}

} // namespace

const std::vector<BuiltInPack> &builtInPacks()
{
    static const std::vector<BuiltInPack> packs = [] {
        initData();
        std::vector<BuiltInPack> all;
        const QDir folder(u":/packs"_s);
        for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            all.push_back({name, loadPackFolder(folder.filePath(name))});
        }
        return all;
    }();
    return packs;
}

std::vector<Cell> textsOf(const BuiltInPack &pack)
{
    std::vector<Cell> cells;
    if (!pack.loaded.pack) {
        return cells; // which another test says
    }
    for (const auto &[name, sheet] : pack.loaded.pack->sheets) {
        addTexts(pack.name, sheet, cells);
    }
    return cells;
}

} // namespace meyar::test
