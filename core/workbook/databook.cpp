// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/databook.h"

#include "core/base/savefile.h"
#include "core/base/writefailure.h"
#include "core/form/sheets/xlsxvalue.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <map>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCharacters = 32'767; ///< of a cell
constexpr int longestSheetName = 31;
constexpr lxw_row_t titleRow = 0;
constexpr lxw_row_t remarkRow = 1;
constexpr lxw_row_t headRow = 2;
constexpr lxw_row_t firstRow = 3;
constexpr lxw_row_t chartRows = 17; ///< that a chart covers
constexpr lxw_col_t chartColumns = 9;
constexpr int chartWidth = 560; ///< pixels
constexpr int chartHeight = 320;
constexpr int barHeight = 26; ///< of a row in a chart of bars
constexpr std::array<lxw_color_t, 5> inks{0x2F55C6, 0xE08E1B, 0x0A7272, 0x7A3E9D, 0x8A8F98};

QByteArray cellText(const QString &text)
{
    QString escaped = form::escapedText(text);
    if (escaped.size() > mostCharacters) {
        escaped = escaped.left(mostCharacters - 1) + u'…';
    }
    return escaped.toUtf8();
}

lxw_datetime dayOf(QDate day)
{
    lxw_datetime moment{};
    moment.year = day.year();
    moment.month = day.month();
    moment.day = day.day();
    return moment;
}

class Writer
{
public:
    Writer(const DataBook &book, const QString &path, const QString &folder)
        : m_book(book), m_folder(QFile::encodeName(folder))
    {
        lxw_workbook_options options{};
        options.tmpdir = m_folder.data();
        m_workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
        m_title = format();
        format_set_bold(m_title);
        format_set_font_size(m_title, 15);
        m_remark = format();
        format_set_font_color(m_remark, 0x495057);
        m_head = format();
        format_set_bold(m_head);
        format_set_text_wrap(m_head);
        format_set_bg_color(m_head, 0x1F4E5F);
        format_set_font_color(m_head, 0xFFFFFF);
        format_set_align(m_head, LXW_ALIGN_VERTICAL_CENTER);
    }

    void write()
    {
        for (const BookSheet &sheet : m_book.sheets) {
            m_sheets.push_back(workbook_add_worksheet(m_workbook, sheet.name.toUtf8().constData()));
        }
        for (size_t i = 0; i < m_book.sheets.size(); ++i) {
            writeSheet(m_sheets[i], m_book.sheets[i]);
        }
        for (size_t i = 0; i < m_book.sheets.size(); ++i) {
            writeCharts(m_sheets[i], m_book.sheets[i]);
        }
    }

    [[nodiscard]] bool close()
    {
        note(workbook_close(m_workbook)); // frees it too
        return m_error == LXW_NO_ERROR;
    }
    [[nodiscard]] QString reason() const { return QString::fromUtf8(lxw_strerror(m_error)); }

private:
    lxw_format *format()
    {
        lxw_format *made = workbook_add_format(m_workbook);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        if (isRightToLeft(m_book.language)) {
            format_set_reading_order(made, 2);
        }
        return made;
    }

    /// Of the cells of such a column; each kind once.
    lxw_format *formatOf(const BookColumn &column)
    {
        const auto [known, isNew] = m_formats.try_emplace({column.kind, column.decimals}, nullptr);
        if (isNew) {
            lxw_format *made = format();
            format_set_border(made, LXW_BORDER_HAIR);
            format_set_border_color(made, 0xADB5BD);
            switch (column.kind) {
            case BookColumn::Kind::Text:
                format_set_text_wrap(made);
                format_set_num_format_index(made, 49); // text
                break;
            case BookColumn::Kind::Number: {
                const QByteArray decimals = column.decimals > 0 ? '.' + QByteArray(column.decimals, '0') : QByteArray();
                format_set_num_format(made, ("#,##0" + decimals).constData());
                break;
            }
            case BookColumn::Kind::Day:
                format_set_num_format(made, "yyyy\\-mm\\-dd");
                break;
            case BookColumn::Kind::Month:
                format_set_num_format(made, "yyyy\\-mm");
                break;
            }
            known->second = made;
        }
        return known->second;
    }

    void note(lxw_error error) { m_error = m_error == LXW_NO_ERROR ? error : m_error; }

    void put(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t at, const BookCell &cell, lxw_format *how)
    {
        if (const auto *text = std::get_if<QString>(&cell); text && !text->isEmpty()) {
            note(worksheet_write_string(sheet, row, at, cellText(*text).constData(), how));
        } else if (const auto *number = std::get_if<double>(&cell)) {
            note(worksheet_write_number(sheet, row, at, *number, how));
        } else if (const auto *day = std::get_if<QDate>(&cell); day && day->isValid()) {
            lxw_datetime moment = dayOf(*day);
            note(worksheet_write_datetime(sheet, row, at, &moment, how));
        } else {
            note(worksheet_write_blank(sheet, row, at, how));
        }
    }

    void writeSheet(lxw_worksheet *sheet, const BookSheet &of)
    {
        if (isRightToLeft(m_book.language)) {
            worksheet_right_to_left(sheet);
        }
        put(sheet, titleRow, 0, of.title, m_title);
        put(sheet, remarkRow, 0, of.remark, m_remark);
        note(worksheet_set_row(sheet, titleRow, 26, nullptr));
        worksheet_set_landscape(sheet);
        worksheet_set_paper(sheet, 9); // A4
        worksheet_fit_to_pages(sheet, 1, 0);
        worksheet_set_footer(sheet, "&C&P / &N");
        if (of.columns.empty()) {
            return;
        }
        for (size_t i = 0; i < of.columns.size(); ++i) {
            const auto at = static_cast<lxw_col_t>(i);
            note(worksheet_set_column(sheet, at, at, of.columns[i].width, nullptr));
            put(sheet, headRow, at, of.columns[i].heading, m_head);
        }
        note(worksheet_set_row(sheet, headRow, 34, nullptr));
        for (size_t row = 0; row < of.rows.size(); ++row) {
            for (size_t i = 0; i < of.columns.size(); ++i) {
                const BookCell cell = i < of.rows[row].size() ? of.rows[row][i] : BookCell();
                put(sheet, firstRow + static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(i), cell, formatOf(of.columns[i]));
            }
        }
        worksheet_autofilter(sheet, headRow, 0, lastRow(of), static_cast<lxw_col_t>(of.columns.size() - 1));
        worksheet_freeze_panes(sheet, firstRow, 1);
        worksheet_repeat_rows(sheet, headRow, headRow);
        worksheet_ignore_errors(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
    }

    [[nodiscard]] static lxw_row_t lastRow(const BookSheet &of)
    {
        return of.rows.empty() ? headRow : firstRow + static_cast<lxw_row_t>(of.rows.size()) - 1;
    }

    void writeCharts(lxw_worksheet *sheet, const BookSheet &of)
    {
        const auto beside = static_cast<lxw_col_t>(of.columns.empty() ? 0 : of.columns.size() + 1);
        lxw_row_t row = headRow;
        bool isSecond = false; // two in a row where there is no table
        for (const BookChart &chart : of.charts) {
            const BookSheet &data = m_book.sheets[static_cast<size_t>(chart.sheet)];
            if (data.rows.empty()) {
                continue;
            }
            const auto at = static_cast<lxw_col_t>(beside + (isSecond ? chartColumns : 0));
            lxw_chart_options options{};
            options.x_scale = chartWidth / 480.0; // what a chart measures if nothing is said
            const double lines = double(data.rows.size());
            const double height = chart.kind == BookChart::Kind::Bars ? std::max<double>(chartHeight, 90 + lines * barHeight) : chartHeight;
            options.y_scale = height / 288.0;
            note(worksheet_insert_chart_opt(sheet, row, at, made(chart, data), &options));
            isSecond = of.columns.empty() && !isSecond;
            row += isSecond ? 0 : chartRows;
        }
    }

    lxw_chart *made(const BookChart &chart, const BookSheet &data)
    {
        const auto type = chart.kind == BookChart::Kind::Lines ? LXW_CHART_LINE
            : chart.kind == BookChart::Kind::Columns           ? LXW_CHART_COLUMN
                                                               : LXW_CHART_BAR;
        lxw_chart *made = workbook_add_chart(m_workbook, type);
        const QByteArray name = data.name.toUtf8();
        const lxw_row_t last = lastRow(data);
        for (size_t i = 0; i < chart.values.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(chart.values[i]);
            lxw_chart_series *series = chart_add_series(made, nullptr, nullptr);
            const auto categories = static_cast<lxw_col_t>(chart.categories);
            chart_series_set_categories(series, name.constData(), firstRow, categories, last, categories);
            chart_series_set_values(series, name.constData(), firstRow, column, last, column);
            chart_series_set_name_range(series, name.constData(), headRow, column);
            const lxw_color_t ink = inks[i % inks.size()];
            if (chart.kind == BookChart::Kind::Lines) {
                lxw_chart_line line{};
                line.color = ink;
                line.width = 2;
                chart_series_set_line(series, &line);
            } else {
                lxw_chart_fill fill{};
                fill.color = ink;
                chart_series_set_fill(series, &fill);
            }
        }
        chart_title_set_name(made, cellText(chart.title).constData());
        lxw_chart_font font{};
        font.size = 12;
        font.bold = LXW_TRUE;
        chart_title_set_name_font(made, &font);
        if (chart.values.size() < 2) {
            chart_legend_set_position(made, LXW_CHART_LEGEND_NONE);
        } else {
            chart_legend_set_position(made, LXW_CHART_LEGEND_BOTTOM);
        }
        chart_show_blanks_as(made, LXW_CHART_BLANKS_AS_GAP); // a month that nobody has counted is not 0
        if (chart.kind == BookChart::Kind::Bars) {
            chart_axis_set_reverse(made->y_axis); // the first row on top; a bar chart has its axes the other way round
            chart_axis_set_interval_unit(made->y_axis, 1);
        }
        if (!data.columns.empty() && data.columns[static_cast<size_t>(chart.categories)].kind == BookColumn::Kind::Month) {
            chart_axis_set_num_format(made->x_axis, "yyyy\\-mm");
            chart_axis_set_interval_unit(made->x_axis, 3);
        }
        return made;
    }

    const DataBook &m_book;
    QByteArray m_folder;
    lxw_workbook *m_workbook = nullptr;
    std::vector<lxw_worksheet *> m_sheets;
    lxw_format *m_title = nullptr;
    lxw_format *m_remark = nullptr;
    lxw_format *m_head = nullptr;
    std::map<std::pair<BookColumn::Kind, int>, lxw_format *> m_formats;
    lxw_error m_error = LXW_NO_ERROR;
};

} // namespace

QString sheetName(const QString &name)
{
    QString clean;
    for (const QChar c : name.simplified()) {
        clean += u"[]:*?/\\'"_s.contains(c) ? u' ' : c;
    }
    return clean.left(longestSheetName).trimmed();
}

Result<> writeDataBook(const DataBook &book, const QString &path)
{
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        return tl::unexpected(writeFailure(QDir::tempPath(), folder.errorString()));
    }
    const QString written = folder.filePath(u"book.xlsx"_s);
    Writer writer(book, written, folder.path());
    writer.write();
    if (!writer.close()) {
        return fail(Error::Code::CannotWrite, {path, writer.reason()});
    }
    const Result<QByteArray> bytes = readFile(written);
    return bytes ? saveFile(path, *bytes) : failAs(bytes);
}

} // namespace meyar
