// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/tripwriter.h"

#include "core/base/savefile.h"
#include "core/base/writefailure.h"
#include "core/form/sheets/xlsxvalue.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <xlsxwriter.h>

#include <algorithm>
#include <map>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCharacters = 32'767; ///< of a cell
constexpr lxw_row_t titleRow = 0;
constexpr lxw_row_t adviceRow = 1;
constexpr lxw_row_t headRow = 2;
constexpr lxw_row_t firstRow = 3;
constexpr lxw_row_t rowsToAdd = 200; ///< below the last one, where lists are offered too
constexpr double lineHeight = 15; ///< points
constexpr double urduLineHeight = 20;
constexpr double tallest = 400; ///< Excel allows 409

QByteArray cellText(const QString &text)
{
    return form::escapedText(text).toUtf8();
}

QString columnName(int column)
{
    QString name;
    for (int left = column + 1; left > 0; left = (left - 1) / 26) {
        name.prepend(QChar(u'A' + (left - 1) % 26));
    }
    return name;
}

/// The formats of one workbook, by what a cell is.
struct Formats
{
    lxw_format *title;
    lxw_format *advice;
    lxw_format *head;
    lxw_format *shown;
    lxw_format *text;
    lxw_format *day;
    lxw_format *number;
    lxw_format *lockedDay;
    lxw_format *lockedNumber;
};

class BookWriter
{
public:
    BookWriter(const TripBook &book, const QString &path, const QString &folder)
        : m_book(book), m_folder(QFile::encodeName(folder))
    {
        lxw_workbook_options options{};
        options.tmpdir = m_folder.data();
        m_workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
        m_sheet = workbook_add_worksheet(m_workbook, book.sheet.toUtf8().constData());
        m_formats = {format(0), format(0), format(0), format(0xF1F3F5), format(0), format(0), format(0), format(0xF1F3F5),
                     format(0xF1F3F5)};
        format_set_bold(m_formats.title);
        format_set_font_size(m_formats.title, 15);
        format_set_font_color(m_formats.advice, 0x495057);
        format_set_bold(m_formats.head);
        format_set_bg_color(m_formats.head, 0x1F4E5F);
        format_set_font_color(m_formats.head, 0xFFFFFF);
        format_set_align(m_formats.head, LXW_ALIGN_VERTICAL_CENTER);
        for (lxw_format *cell : {m_formats.head, m_formats.shown, m_formats.text, m_formats.day, m_formats.number,
                                 m_formats.lockedDay, m_formats.lockedNumber}) {
            format_set_text_wrap(cell);
            format_set_border(cell, LXW_BORDER_HAIR);
            format_set_border_color(cell, 0xADB5BD);
        }
        format_set_num_format_index(m_formats.shown, 49); // text
        format_set_num_format_index(m_formats.text, 49);
        for (lxw_format *day : {m_formats.day, m_formats.lockedDay}) {
            format_set_num_format(day, "yyyy\\-mm\\-dd");
        }
        for (lxw_format *number : {m_formats.number, m_formats.lockedNumber}) {
            format_set_num_format(number, "#,##0");
        }
    }

    void write()
    {
        if (isRightToLeft(m_book.language)) {
            worksheet_right_to_left(m_sheet);
        }
        writeChoices();
        writeHead();
        lxw_row_t at = firstRow;
        for (const TripRow &row : m_book.rows) {
            writeRow(at++, row);
        }
        const lxw_row_t last = at > firstRow ? at - 1 : firstRow;
        offerColumns(last);
        worksheet_autofilter(m_sheet, headRow, 0, last, lastColumn());
        worksheet_freeze_panes(m_sheet, firstRow, 1);
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, 9); // A4
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_repeat_rows(m_sheet, headRow, headRow);
        worksheet_set_footer(m_sheet, "&C&P / &N");
        worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
        worksheet_activate(m_sheet);
        writeBase();
    }

    [[nodiscard]] bool close()
    {
        note(workbook_close(m_workbook)); // frees it too
        return m_error == LXW_NO_ERROR;
    }
    [[nodiscard]] QString reason() const { return QString::fromUtf8(lxw_strerror(m_error)); }

private:
    lxw_format *format(lxw_color_t ground)
    {
        lxw_format *made = workbook_add_format(m_workbook);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        if (isRightToLeft(m_book.language)) {
            format_set_reading_order(made, 2);
            format_set_font_size(made, 12);
        }
        if (ground != 0) {
            format_set_bg_color(made, ground);
        }
        return made;
    }

    void note(lxw_error error)
    {
        m_error = m_error == LXW_NO_ERROR ? error : m_error;
    }

    void put(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format)
    {
        note(text.isEmpty() ? worksheet_write_blank(sheet, row, column, format)
                            : worksheet_write_string(sheet, row, column, cellText(text).constData(), format));
    }

    [[nodiscard]] lxw_col_t lastColumn() const { return static_cast<lxw_col_t>(m_book.columns.size() - 1); }

    lxw_format *formatOf(TripColumn::Kind kind, bool isLocked)
    {
        switch (kind) {
        case TripColumn::Kind::Shown:
            return m_formats.shown;
        case TripColumn::Kind::Date:
            return isLocked ? m_formats.lockedDay : m_formats.day;
        case TripColumn::Kind::Number:
            return isLocked ? m_formats.lockedNumber : m_formats.number;
        case TripColumn::Kind::Text:
        case TripColumn::Kind::Choice:
            break;
        }
        return isLocked ? m_formats.shown : m_formats.text;
    }

    /// Tall enough for its longest text: not every program finds that out by itself.
    [[nodiscard]] double heightOf(const TripRow &row) const
    {
        qsizetype most = 1;
        for (size_t i = 0; i < m_book.columns.size(); ++i) {
            qsizetype lines = 0;
            const auto width = static_cast<qsizetype>(m_book.columns[i].width);
            for (const QStringView line : QStringView(row.cells.value(static_cast<qsizetype>(i))).split(u'\n')) {
                lines += 1 + line.size() / std::max<qsizetype>(1, width);
            }
            most = std::max(most, lines);
        }
        const double line = isRightToLeft(m_book.language) ? urduLineHeight : lineHeight;
        return std::min(tallest, line * static_cast<double>(most) + 2);
    }

    void writeHead()
    {
        put(m_sheet, titleRow, 0, m_book.title, m_formats.title);
        put(m_sheet, adviceRow, 0, m_book.advice, m_formats.advice);
        note(worksheet_set_row(m_sheet, titleRow, 26, nullptr));
        note(worksheet_set_row(m_sheet, adviceRow, 20, nullptr));
        note(worksheet_set_row(m_sheet, headRow, isRightToLeft(m_book.language) ? 40 : 32, nullptr));
        for (size_t i = 0; i < m_book.columns.size(); ++i) {
            const TripColumn &column = m_book.columns[i];
            const auto at = static_cast<lxw_col_t>(i);
            note(worksheet_set_column(m_sheet, at, at, column.width, nullptr));
            put(m_sheet, headRow, at, column.heading, m_formats.head);
        }
        lxw_row_col_options hidden{};
        hidden.hidden = LXW_TRUE;
        const auto ids = static_cast<lxw_col_t>(lastColumn() + 1);
        note(worksheet_set_column_opt(m_sheet, ids, ids, 12, nullptr, &hidden));
        put(m_sheet, headRow, ids, idHeading.toString(), m_formats.head);
    }

    void writeRow(lxw_row_t at, const TripRow &row)
    {
        note(worksheet_set_row(m_sheet, at, heightOf(row), nullptr));
        for (size_t i = 0; i < m_book.columns.size(); ++i) {
            const TripColumn &column = m_book.columns[i];
            const QString text = row.cells.value(static_cast<qsizetype>(i));
            lxw_format *format = formatOf(column.kind, row.isLocked);
            writeCell(at, static_cast<lxw_col_t>(i), column, row, text, format);
            if (!row.isLocked && column.kind == TripColumn::Kind::Choice && !row.list.isEmpty()) {
                offer(row.list, at, at, static_cast<lxw_col_t>(i));
            }
        }
        put(m_sheet, at, static_cast<lxw_col_t>(lastColumn() + 1), row.id, m_formats.shown);
    }

    void writeCell(lxw_row_t at, lxw_col_t column, const TripColumn &of, const TripRow &row, const QString &text,
                   lxw_format *format)
    {
        const QDate day = of.kind == TripColumn::Kind::Date ? QDate::fromString(text, Qt::ISODate) : QDate();
        bool isNumber = false;
        const double number = of.kind == TripColumn::Kind::Number ? text.toDouble(&isNumber) : 0;
        if (day.isValid() && day.year() >= 1900) {
            lxw_datetime value{day.year(), day.month(), day.day(), 0, 0, 0};
            note(worksheet_write_datetime(m_sheet, at, column, &value, format));
        } else if (isNumber) {
            note(worksheet_write_number(m_sheet, at, column, number, format));
        } else if (of.kind == TripColumn::Kind::Choice) {
            put(m_sheet, at, column, wordOf(of, row, text), format);
        } else {
            put(m_sheet, at, column, text, format);
        }
    }

    [[nodiscard]] QString wordOf(const TripColumn &column, const TripRow &row, const QString &code) const
    {
        for (const TripChoice &choice : m_book.choicesOf(column, &row)) {
            if (choice.code == code) {
                return choice.word;
            }
        }
        return code;
    }

    /// A list in a cell itself may have only 255 characters: they stand in a sheet of their own.
    void writeChoices()
    {
        lxw_worksheet *sheet = workbook_add_worksheet(m_workbook, choicesSheet.toUtf8().constData());
        QStringList names = m_book.lists.keys();
        names.sort();
        int column = 0;
        for (const QString &name : names) {
            const std::vector<TripChoice> choices = m_book.lists.value(name);
            lxw_row_t row = 0;
            put(sheet, row++, static_cast<lxw_col_t>(column), name, m_formats.text);
            for (const TripChoice &choice : choices) {
                put(sheet, row++, static_cast<lxw_col_t>(column), choice.word, m_formats.text);
            }
            m_ranges[name] = u"=%1!$%2$2:$%2$%3"_s.arg(choicesSheet, columnName(column)).arg(row).toUtf8();
            ++column;
        }
        worksheet_hide(sheet);
    }

    void offer(const QString &list, lxw_row_t first, lxw_row_t last, lxw_col_t column)
    {
        const auto range = m_ranges.find(list);
        if (range == m_ranges.end()) {
            return;
        }
        lxw_data_validation validation{};
        validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        validation.value_formula = range->second.data();
        note(worksheet_data_validation_range(m_sheet, first, column, last, column, &validation));
    }

    void offerColumns(lxw_row_t last)
    {
        for (size_t i = 0; i < m_book.columns.size(); ++i) {
            const TripColumn &column = m_book.columns[i];
            if (column.kind == TripColumn::Kind::Choice && !column.list.isEmpty()) {
                offer(column.list, firstRow, last + rowsToAdd, static_cast<lxw_col_t>(i));
            }
        }
    }

    void writeBase()
    {
        lxw_worksheet *sheet = workbook_add_worksheet(m_workbook, baseSheet.toUtf8().constData());
        lxw_row_t at = 0;
        const auto line = [&](const QString &id, const QString &field, const QString &value) {
            put(sheet, at, 0, id, m_formats.text);
            put(sheet, at, 1, field, m_formats.text);
            put(sheet, at++, 2, value, m_formats.text);
        };
        line(u"id"_s, u"field"_s, u"value"_s);
        line(u"meyar"_s, u"version"_s, u"1"_s);
        line(u"meyar"_s, u"kind"_s, m_book.kind);
        line(u"meyar"_s, u"document"_s, m_book.document);
        line(u"meyar"_s, u"stamp"_s, m_book.stamp);
        line(u"meyar"_s, u"language"_s, languageCode(m_book.language));
        line(u"meyar"_s, u"sheet"_s, m_book.sheet);
        for (const TripRow &row : m_book.rows) {
            for (size_t i = 0; i < m_book.columns.size(); ++i) {
                const QString value = row.cells.value(static_cast<qsizetype>(i));
                if (m_book.columns[i].kind != TripColumn::Kind::Shown && !value.isEmpty()) {
                    line(row.id, m_book.columns[i].id, value);
                }
            }
        }
        worksheet_hide(sheet);
    }

    const TripBook &m_book;
    QByteArray m_folder;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    Formats m_formats{};
    std::map<QString, QByteArray> m_ranges; ///< of lists
    lxw_error m_error = LXW_NO_ERROR;
};

Result<> fitting(const TripBook &book)
{
    for (const TripRow &row : book.rows) {
        for (const QString &cell : row.cells) {
            if (form::escapedText(cell).size() > mostCharacters) {
                return fail(Error::Code::TooLarge, {u"characters in a cell"_s, QString::number(cell.size()),
                                                    QString::number(mostCharacters)});
            }
        }
    }
    return {};
}

} // namespace

Result<> writeTripBook(const TripBook &book, const QString &path)
{
    if (const Result<> fits = fitting(book); !fits) {
        return fits;
    }
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        return tl::unexpected(writeFailure(QDir::tempPath(), folder.errorString()));
    }
    const QString written = folder.filePath(u"book.xlsx"_s);
    BookWriter writer(book, written, folder.path());
    writer.write();
    if (!writer.close()) {
        return fail(Error::Code::CannotWrite, {path, writer.reason()});
    }
    const Result<QByteArray> bytes = readFile(written);
    return bytes ? saveFile(path, *bytes) : failAs(bytes);
}

} // namespace meyar
