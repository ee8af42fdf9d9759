// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/sheets/xlsxsheet.h"

#include "core/form/reader/cells.h"
#include "core/form/sheets/sheetnames.h"
#include "core/form/sheets/sparsesheet.h"
#include "core/form/sheets/xlsxtexts.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <optional>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

constexpr int beyondAll = 1'000'000'000;

/// A cell as it is written, before it is understood.
struct RawCell
{
    CellPlace place;
    QString type; ///< "s" shared, "str" formula's text, "inlineStr", "b", "e", "d"; else a number
    size_t style = 0;
    std::optional<QString> value; ///< <v>
    QString text; ///< <is>
    bool hasFormula = false;
};

struct CellTrouble
{
    CellPlace place;
    Problem::Kind kind = Problem::Kind::CellError;
    Problem::Level level = Problem::Level::Error;
    QString what;
};

class WorksheetReader
{
public:
    WorksheetReader(const QByteArray &bytes, const QString &name, const Workbook &workbook,
                    SheetBudget &budget, Problems &problems)
        : m_xml(bytes)
        , m_name(name)
        , m_workbook(workbook)
        , m_budget(budget)
        , m_cells(budget)
        , m_problems(problems)
    {
    }

    Sheet read()
    {
        bool inData = false;
        while (!m_xml.atEnd() && !m_budget.excess()) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            if (m_xml.name() == "sheetData"_L1) {
                inData = token == QXmlStreamReader::StartElement;
            } else if (inData && token == QXmlStreamReader::StartElement) {
                m_budget.addElement();
                if (m_xml.name() == "row"_L1) {
                    beginRow();
                } else if (m_xml.name() == "c"_L1) {
                    const RawCell cell = readCell();
                    m_cells.put(cell.place.row, cell.place.column, textOf(cell));
                }
            }
        }
        if (m_xml.hasError() && !m_budget.excess()) {
            Reporter(sheetKey(m_name), m_problems)
                .error(Problem::Kind::SheetUnreadable, m_row, {}, {u"its XML is damaged"_s});
        }
        const Sheet sheet = m_cells.sheet(m_name, 1);
        report(sheet.header);
        return sheet;
    }

private:
    void beginRow()
    {
        bool isNumber = false;
        const int number = m_xml.attributes().value("r"_L1).toInt(&isNumber);
        m_row = isNumber && number > 0 ? number : std::min(m_row, beyondAll) + 1;
        m_column = -1;
    }

    RawCell readCell()
    {
        RawCell cell;
        const QXmlStreamAttributes attributes = m_xml.attributes();
        cell.type = attributes.value("t"_L1).toString();
        cell.style = attributes.value("s"_L1).toUInt();
        cell.place = placeOfCell(attributes.value("r"_L1));
        if (cell.place.column < 0) {
            cell.place = {m_row, std::min(m_column, beyondAll) + 1};
        }
        m_row = std::max(cell.place.row, 1);
        cell.place.row = m_row;
        m_column = cell.place.column;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "v"_L1) {
                cell.value = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            } else if (m_xml.name() == "is"_L1) {
                cell.text = readRichText(m_xml);
            } else {
                cell.hasFormula = cell.hasFormula || m_xml.name() == "f"_L1;
                m_xml.skipCurrentElement();
            }
        }
        return cell;
    }

    QString textOf(const RawCell &cell)
    {
        if (cell.type == "inlineStr"_L1) {
            return cell.text;
        }
        if (!cell.value || (cell.hasFormula && cell.type.isEmpty() && cell.value->isEmpty())) {
            if (cell.hasFormula) {
                trouble(cell, Problem::Kind::CellError, {}, Problem::Level::Warning);
            }
            return {};
        }
        if (cell.type == "s"_L1) {
            return sharedText(cell);
        }
        if (cell.type == "str"_L1) {
            return unescapedText(*cell.value);
        }
        if (cell.type == "b"_L1) {
            return cell.value->trimmed() == "0"_L1 || cell.value->trimmed().isEmpty() ? u"FALSE"_s
                                                                                      : u"TRUE"_s;
        }
        if (cell.type == "e"_L1) {
            trouble(cell, Problem::Kind::CellError, cell.value->trimmed().left(40));
            return {};
        }
        return cell.type == "d"_L1 ? isoText(cell) : number(cell);
    }

    QString sharedText(const RawCell &cell)
    {
        bool isNumber = false;
        const qulonglong index = cell.value->trimmed().toULongLong(&isNumber);
        if (!isNumber || index >= m_workbook.texts.size()) {
            trouble(cell, Problem::Kind::SheetUnreadable, u"a text of it is missing"_s);
            return {};
        }
        return m_workbook.texts[index];
    }

    [[nodiscard]] NumberLook lookOf(const RawCell &cell) const
    {
        return cell.style < m_workbook.looks.size() ? m_workbook.looks[cell.style]
                                                    : NumberLook::Number;
    }

    [[nodiscard]] QString number(const RawCell &cell) const
    {
        bool isNumber = false;
        const double value = cell.value->trimmed().toDouble(&isNumber);
        return isNumber && qIsFinite(value) ? numberText(value, lookOf(cell), m_workbook.from1904)
                                            : *cell.value;
    }

    /// A date that is written as one: a midnight that the cell does not show is left out.
    [[nodiscard]] QString isoText(const RawCell &cell) const
    {
        const QString text = cell.value->trimmed();
        const qsizetype time = text.indexOf(u'T');
        return time > 0 && lookOf(cell) == NumberLook::Date ? text.left(time) : text;
    }

    void trouble(const RawCell &cell, Problem::Kind kind, const QString &what,
                 Problem::Level level = Problem::Level::Error)
    {
        if (m_troubles.size() < static_cast<size_t>(SheetLimits::told)) {
            m_troubles.push_back({cell.place, kind, level, what});
        }
    }

    void report(const QStringList &header)
    {
        for (const CellTrouble &trouble : m_troubles) {
            Problem problem;
            problem.kind = trouble.kind;
            problem.level = trouble.level;
            problem.sheet = sheetKey(m_name);
            problem.row = trouble.place.row;
            problem.column = header.value(trouble.place.column).trimmed();
            if (problem.column.isEmpty()) {
                problem.column = columnLetters(trouble.place.column);
            }
            problem.args = {trouble.what};
            m_problems.push_back(std::move(problem));
        }
    }

    QXmlStreamReader m_xml;
    QString m_name;
    const Workbook &m_workbook;
    SheetBudget &m_budget;
    SparseSheet m_cells;
    Problems &m_problems;
    std::vector<CellTrouble> m_troubles;
    int m_row = 0;
    int m_column = -1;
};

} // namespace

Sheet readWorksheet(const QByteArray &bytes, const QString &name, const Workbook &workbook,
                    SheetBudget &budget, Problems &problems)
{
    return WorksheetReader(bytes, name, workbook, budget, problems).read();
}

CellPlace placeOfCell(QStringView reference)
{
    qsizetype at = 0;
    std::int64_t column = 0;
    for (; at < reference.size() && reference[at] >= u'A' && reference[at] <= u'Z'; ++at) {
        column
            = std::min<std::int64_t>(column * 26 + reference[at].unicode() - u'A' + 1, beyondAll);
    }
    std::int64_t row = 0;
    const qsizetype digits = at;
    for (; at < reference.size() && reference[at] >= u'0' && reference[at] <= u'9'; ++at) {
        row = std::min<std::int64_t>(row * 10 + reference[at].unicode() - u'0', beyondAll);
    }
    if (digits == 0 || at == digits || at < reference.size() || row == 0) {
        return {};
    }
    return {static_cast<int>(row), static_cast<int>(column - 1)};
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    }
    return letters;
}

} // namespace meyar::form
