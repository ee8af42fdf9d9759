// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/sheets/xlsxwriter.h"

#include "core/base/savefile.h"
#include "core/base/writefailure.h"
#include "core/form/sheets/cellchoices.h"
#include "core/form/sheets/sheetnames.h"
#include "core/form/sheets/xlsxvalue.h"

#include <QFile>
#include <QTemporaryDir>
#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <optional>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostColumns = 16'384;
constexpr size_t mostRows = 1'048'575; ///< below the header
constexpr qsizetype mostCharacters = 32'767;
constexpr qsizetype longestSheetName = 31;
constexpr lxw_row_t rowsToFill = 1000; ///< below the last row, where lists are offered too
constexpr qsizetype narrowest = 10;
constexpr qsizetype widest = 60; ///< longer texts go on in further lines of the cell

Error refusal(Error::Code code, QStringList args, const QString &sheet)
{
    return Error{code, std::move(args), sheet};
}

std::optional<Error> refusalOfName(const QString &name)
{
    const bool hasForbidden = std::any_of(name.begin(), name.end(), [](QChar c) {
        return QStringView(u"[]:*?/\\").contains(c) || c < u' ';
    });
    if (name.isEmpty() || name.size() > longestSheetName || hasForbidden || name.startsWith(u'\'')
        || name.endsWith(u'\'')) {
        return refusal(Error::Code::BadArgument,
                       {u"sheet"_s, name, u"at most 31 characters, none of [ ] : * ? / \\"_s},
                       name);
    }
    return std::nullopt;
}

std::optional<Error> refusalOf(const NamedSheet &named)
{
    if (const auto refused = refusalOfName(named.name)) {
        return refused;
    }
    const Sheet &sheet = *named.sheet;
    if (sheet.rows.size() > mostRows) {
        return refusal(Error::Code::TooLarge,
                       {u"rows"_s, QString::number(sheet.rows.size()), QString::number(mostRows)},
                       named.name);
    }
    qsizetype columns = sheet.header.size();
    qsizetype characters = 0;
    const auto measure = [&](const QStringList &cells) {
        columns = std::max(columns, cells.size());
        for (const QString &cell : cells) {
            characters = std::max(characters, escapedText(cell).size());
        }
    };
    measure(sheet.header);
    std::for_each(sheet.rows.begin(), sheet.rows.end(), measure);
    if (columns > mostColumns) {
        return refusal(Error::Code::TooLarge,
                       {u"columns"_s, QString::number(columns), QString::number(mostColumns)},
                       named.name);
    }
    if (characters > mostCharacters) {
        return refusal(Error::Code::TooLarge,
                       {u"characters in a cell"_s, QString::number(characters),
                        QString::number(mostCharacters)},
                       named.name);
    }
    return std::nullopt;
}

/// Of the longest line of the first thousand rows, in characters.
double columnWidth(const Sheet &sheet, qsizetype column)
{
    qsizetype longest = sheet.header.value(column).size() + 2;
    for (size_t row = 0; row < std::min<size_t>(sheet.rows.size(), 1000); ++row) {
        const QString cell = sheet.rows[row].value(column);
        for (const QStringView line : QStringView(cell).split(u'\n')) {
            longest = std::max(longest, line.size());
        }
    }
    return static_cast<double>(std::clamp(longest, narrowest, widest));
}

class WorkbookWriter
{
public:
    WorkbookWriter(const QString &path, const QString &temporaryFolder)
        : m_folder(QFile::encodeName(temporaryFolder))
    {
        lxw_workbook_options options{};
        options.tmpdir = m_folder.data();
        m_workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
        m_cell = workbook_add_format(m_workbook);
        format_set_num_format_index(m_cell, 49); // text
        format_set_text_wrap(m_cell);
        format_set_align(m_cell, LXW_ALIGN_VERTICAL_TOP);
        m_heading = workbook_add_format(m_workbook);
        format_set_num_format_index(m_heading, 49);
        format_set_bold(m_heading);
        format_set_text_wrap(m_heading);
        format_set_align(m_heading, LXW_ALIGN_VERTICAL_CENTER);
        format_set_bg_color(m_heading, 0xDCE6F1);
        format_set_bottom(m_heading, LXW_BORDER_THIN);
    }

    void add(const NamedSheet &named, const CellChoices &choices)
    {
        lxw_worksheet *target = workbook_add_worksheet(m_workbook, named.name.toUtf8().constData());
        if (target == nullptr) {
            m_error = LXW_ERROR_SHEETNAME_ALREADY_USED;
            return;
        }
        const Sheet &sheet = *named.sheet;
        worksheet_freeze_panes(target, 1, 0);
        worksheet_ignore_errors(target, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
        for (qsizetype column = 0; column < sheet.header.size(); ++column) {
            const auto at = static_cast<lxw_col_t>(column);
            note(worksheet_set_column(target, at, at, columnWidth(sheet, column), m_cell));
        }
        writeRow(target, 0, sheet.header, m_heading);
        lxw_row_t row = 0;
        for (const QStringList &cells : sheet.rows) {
            writeRow(target, ++row, cells, m_cell);
        }
        offer(target, named, row, choices);
    }

    /// The sheet that the offers refer to: a list in a cell itself may have only 255 characters.
    void addLists(const CellChoices &choices)
    {
        lxw_worksheet *target = workbook_add_worksheet(m_workbook, listsSheet.toUtf8().constData());
        if (target == nullptr) {
            m_error = LXW_ERROR_SHEETNAME_ALREADY_USED;
            return;
        }
        for (qsizetype i = 0; i < choices.types.size(); ++i) {
            write(target, static_cast<lxw_row_t>(i), 0, choices.types[i], m_cell);
        }
        for (qsizetype i = 0; i < choices.lists.size(); ++i) {
            write(target, static_cast<lxw_row_t>(i), 1, choices.lists[i], m_cell);
        }
        worksheet_hide(target);
    }

    /// Whether everything was written.
    [[nodiscard]] bool close()
    {
        note(workbook_close(m_workbook)); // frees it too
        return m_error == LXW_NO_ERROR;
    }
    [[nodiscard]] QString reason() const { return QString::fromUtf8(lxw_strerror(m_error)); }

private:
    void note(lxw_error error)
    {
        if (m_error == LXW_NO_ERROR) {
            m_error = error;
        }
    }

    void write(lxw_worksheet *target, lxw_row_t row, lxw_col_t column, const QString &text,
               lxw_format *format)
    {
        note(worksheet_write_string(target, row, column, escapedText(text).toUtf8().constData(),
                                    format));
    }

    void writeRow(lxw_worksheet *target, lxw_row_t row, const QStringList &cells,
                  lxw_format *format)
    {
        for (qsizetype column = 0; column < cells.size(); ++column) {
            if (!cells[column].isEmpty()) {
                write(target, row, static_cast<lxw_col_t>(column), cells[column], format);
            }
        }
    }

    void offer(lxw_worksheet *target, const NamedSheet &named, lxw_row_t lastRow,
               const CellChoices &choices)
    {
        for (qsizetype column = 0; column < named.sheet->header.size(); ++column) {
            const auto at = static_cast<lxw_col_t>(column);
            switch (offeredIn(sheetKey(named.name), named.sheet->header[column])) {
            case OfferedIn::Nothing:
                break;
            case OfferedIn::Types:
                offerList(target, at, lastRow, u'A', choices.types.size());
                break;
            case OfferedIn::Lists:
                offerList(target, at, lastRow, u'B', choices.lists.size());
                break;
            case OfferedIn::YesNo:
                offerYesNo(target, at, lastRow);
                break;
            }
        }
    }

    void offerList(lxw_worksheet *target, lxw_col_t column, lxw_row_t lastRow, QChar listColumn,
                   qsizetype count)
    {
        if (count == 0) {
            return;
        }
        QByteArray range
            = u"=%1!$%2$1:$%2$%3"_s.arg(listsSheet).arg(listColumn).arg(count).toUtf8();
        lxw_data_validation validation = anythingMayBeTyped();
        validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        validation.value_formula = range.data();
        offerIn(target, column, lastRow, validation);
    }

    void offerYesNo(lxw_worksheet *target, lxw_col_t column, lxw_row_t lastRow)
    {
        std::array<char, 4> yes{"yes"};
        std::array<char, 3> no{"no"};
        std::array<char *, 3> list{yes.data(), no.data(), nullptr};
        lxw_data_validation validation = anythingMayBeTyped();
        validation.validate = LXW_VALIDATION_TYPE_LIST;
        validation.value_list = list.data();
        offerIn(target, column, lastRow, validation);
    }

    void offerIn(lxw_worksheet *target, lxw_col_t column, lxw_row_t lastRow,
                 lxw_data_validation &validation)
    {
        const auto last = std::min<lxw_row_t>(lastRow + rowsToFill, mostRows);
        note(worksheet_data_validation_range(target, 1, column, last, column, &validation));
    }

    static lxw_data_validation anythingMayBeTyped()
    {
        lxw_data_validation validation{};
        validation.show_error = LXW_VALIDATION_OFF;
        return validation;
    }

    QByteArray m_folder;
    lxw_workbook *m_workbook = nullptr;
    lxw_format *m_cell = nullptr;
    lxw_format *m_heading = nullptr;
    lxw_error m_error = LXW_NO_ERROR;
};

} // namespace

Result<> writeXlsx(const Sheets &sheets, const QString &path)
{
    std::vector<NamedSheet> ordered = inOrder(sheets);
    std::erase_if(ordered,
                  [](const NamedSheet &named) { return sheetKey(named.name) == listsSheet; });
    for (const NamedSheet &named : ordered) {
        if (const auto refused = refusalOf(named)) {
            return tl::unexpected(*refused);
        }
    }
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        return tl::unexpected(writeFailure(QDir::tempPath(), folder.errorString()));
    }
    const QString written = folder.filePath(u"form.xlsx"_s);
    WorkbookWriter writer(written, folder.path());
    const CellChoices choices = choicesFor(sheets);
    for (const NamedSheet &named : ordered) {
        writer.add(named, choices);
    }
    writer.addLists(choices);
    if (!writer.close()) {
        const Error failure = writeFailure(folder.path(), writer.reason());
        if (failure.code == Error::Code::DiskFull) {
            return tl::unexpected(failure);
        }
        return fail(Error::Code::CannotWrite, {path, writer.reason()});
    }
    const Result<QByteArray> bytes = readFile(written);
    return bytes ? saveFile(path, *bytes) : failAs(bytes);
}

} // namespace meyar::form
