// SPDX-License-Identifier: GPL-3.0-or-later
// One overload of write() for each block. All text goes through HtmlText, the only place that makes
// markup of it.
#include "core/report/htmlwriter.h"

#include "core/base/savefile.h"
#include "core/report/htmlstyle.h"
#include "core/report/htmltext.h"

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;
using namespace report;

namespace {

class HtmlWriter : private HtmlText
{
public:
    explicit HtmlWriter(const ReportDocument &document)
        : HtmlText(document.language)
        , m_document(document)
    {
    }

    QString page();

private:
    [[nodiscard]] QString headCell(const Text &text) const;
    [[nodiscard]] QString questionCell(const Text &text, const Text &note) const;
    [[nodiscard]] QString checkpointRow(const QString &code, const Text &text, Mark mark,
                                        const Text &verdict, const Text &note,
                                        const QString &more) const;
    [[nodiscard]] QString checkpointHead(const Text &checkpoint, const Text &result,
                                         const QString &more) const;

    void write(const Title &block);
    void write(const Heading &block);
    void write(const Paragraph &block);
    void write(const Banner &block);
    void write(const Figures &block);
    void write(const KeyValues &block);
    void write(const Meter &block);
    void write(const CheckpointTable &block);
    void write(const LossTable &block);
    void write(const DataTable &block);
    void write(const BarChart &block);
    void write(const PhotoGrid &block);
    void write(const std::vector<Photo> &photos);
    void write(const FindingCard &block);
    void write(const ActionTable &block);
    void write(const References &block);
    void write(const Signatures &block);
    void write(const HeadCode &block);
    void write(const Note &block);
    void write(const AnswerField &block);
    void write(const Drawing &block);
    void write(const Certificate &block);
    void write(const PageBreak &block);

    [[nodiscard]] static QString drawing(const Strokes &strokes);

    const ReportDocument &m_document;
    QString m_out;
};

QString HtmlWriter::headCell(const Text &text) const
{
    return u"<th scope=\"col\">"_s + inlined(text) + u"</th>"_s;
}

void HtmlWriter::write(const Title &block)
{
    m_out += u"<header>"_s + element(u"p"_s, block.kind, u"kind"_s) + element(u"h1"_s, block.name)
        + element(u"p"_s, block.line, u"line"_s);
    for (const Text &chip : block.chips) {
        m_out += u"<span class=\"chip\">"_s + inlined(chip) + u"</span>"_s;
    }
    m_out += u"</header>\n"_s;
}

void HtmlWriter::write(const Heading &block)
{
    Text text = block.text;
    for (auto &[language, word] : text.byLanguage) {
        word = block.number.isEmpty() ? word : isolated(block.number) + u' ' + word;
    }
    m_out += element(block.level == 1 ? u"h2"_s : u"h3"_s, text);
}

void HtmlWriter::write(const Paragraph &block)
{
    m_out += element(u"p"_s, block.text, className(block.tone));
}

void HtmlWriter::write(const Banner &block)
{
    m_out += u"<section class=\"banner "_s + className(block.tone) + u"\"><div class=\"tone\">"_s
        + mark(block.mark) + inlined(block.title) + u"</div>"_s + element(u"p"_s, block.text)
        + u"</section>\n"_s;
}

void HtmlWriter::write(const Figures &block)
{
    m_out += u"<section class=\"figures\">"_s;
    for (const Figure &figure : block.items) {
        m_out += u"<div class=\"figure\"><span class=\"kind small\">"_s + inlined(figure.caption)
            + u"</span><b><bdi dir=\"ltr\">"_s + escaped(figure.value)
            + u"</bdi></b><span class=\"small "_s + className(figure.mark) + u"\">"_s
            + mark(figure.mark) + inlined(figure.detail) + u"</span></div>"_s;
    }
    m_out += u"</section>\n"_s;
}

void HtmlWriter::write(const KeyValues &block)
{
    m_out += u"<dl>"_s;
    for (const KeyValue &row : block.rows) {
        m_out += u"<dt>"_s + inlined(row.key) + u"</dt><dd>"_s + inlined(row.value) + u"</dd>\n"_s;
    }
    m_out += u"</dl>\n"_s;
}

void HtmlWriter::write(const Meter &block)
{
    const auto part = [](const char *css, int count) {
        return count == 0 ? QString()
                          : u"<i class=\""_s + QString::fromLatin1(css) + u"\" style=\"flex:"_s
                + QString::number(count) + u"\"></i>"_s;
    };
    constexpr Mark marks[]
        = {Mark::Good, Mark::Partial, Mark::Failed, Mark::NotApplicable, Mark::Unanswered};
    m_out += u"<section class=\"meter\"><div><span class=\"kind small\">"_s + inlined(block.caption)
        + u"</span><br/><b><bdi dir=\"ltr\">"_s
        + escaped(block.value.isEmpty() ? u"–"_s : block.value)
        + u"</bdi></b></div><div><div class=\"bar\">"_s + part("ok", block.ok)
        + part("part", block.partial) + part("no", block.failed)
        + u"</div><div class=\"legend small\">"_s;
    for (size_t i = 0; i < block.legend.size() && i < std::size(marks); ++i) {
        if (!block.legend[i].isEmpty()) {
            m_out += u"<span><span class=\""_s + className(marks[i]) + u"\">"_s + mark(marks[i])
                + u"</span>"_s + inlined(block.legend[i]) + u"</span>"_s;
        }
    }
    m_out += u"</div></div></section>\n"_s;
}

QString HtmlWriter::questionCell(const Text &text, const Text &note) const
{
    return u"<td>"_s + words(text, leading())
        + (note.isEmpty() ? QString() : element(u"div"_s, note, u"small quiet"_s)) + u"</td>"_s;
}

/// Two languages: code, English, result, Urdu. One: code, question, result.
QString HtmlWriter::checkpointRow(const QString &code, const Text &text, Mark rowMark,
                                  const Text &verdict, const Text &note, const QString &more) const
{
    return u"<tr><td class=\"code\"><bdi>"_s + escaped(code) + u"</bdi></td>"_s
        + questionCell(text, note) + u"<td class=\"result "_s + className(rowMark) + u"\">"_s
        + mark(rowMark) + inlined(verdict) + u"</td>"_s + more
        + (both() ? u"<td"_s + attributes(Language::Urdu) + u'>' + words(text, Language::Urdu)
                   + u"</td>"_s
                  : QString())
        + u"</tr>\n"_s;
}

QString HtmlWriter::checkpointHead(const Text &checkpoint, const Text &result,
                                   const QString &more) const
{
    return u"<table><thead><tr><th></th><th scope=\"col\">"_s + words(checkpoint, leading())
        + u"</th>"_s + headCell(result) + more
        + (both() ? u"<th scope=\"col\""_s + attributes(Language::Urdu) + u'>'
                   + words(checkpoint, Language::Urdu) + u"</th>"_s
                  : QString())
        + u"</tr></thead><tbody>\n"_s;
}

void HtmlWriter::write(const CheckpointTable &block)
{
    m_out += checkpointHead(block.checkpoint, block.result, {});
    for (const CheckpointRow &row : block.rows) {
        m_out += checkpointRow(row.code, row.text, row.mark, row.verdict, row.note, {});
    }
    m_out += u"</tbody></table>\n"_s;
}

void HtmlWriter::write(const LossTable &block)
{
    m_out += checkpointHead(block.checkpoint, block.result,
                            u"<th class=\"num\">"_s + inlined(block.points) + u"</th>"_s);
    for (const LossRow &row : block.rows) {
        m_out += checkpointRow(row.code, row.text, row.mark, row.verdict, {},
                               u"<td class=\"num\"><bdi dir=\"ltr\">"_s + escaped(row.points)
                                   + u"</bdi></td>"_s);
    }
    m_out += u"</tbody></table>\n"_s;
}

void HtmlWriter::write(const DataTable &block)
{
    m_out += block.isForm ? u"<table class=\"form\"><thead><tr>"_s : u"<table><thead><tr>"_s;
    for (const DataColumn &column : block.columns) {
        m_out += u"<th scope=\"col\""_s + (column.isNumber ? u" class=\"num\""_s : QString()) + u'>' + inlined(column.head) + u"</th>"_s;
    }
    m_out += u"</tr></thead><tbody>\n"_s;
    for (const std::vector<DataCell> &row : block.rows) {
        m_out += u"<tr>"_s;
        for (size_t i = 0; i < block.columns.size(); ++i) {
            const DataCell cell = i < row.size() ? row[i] : DataCell();
            m_out += u"<td class=\""_s + className(cell.mark) + (block.columns[i].isNumber ? u" num"_s : QString()) + u"\">"_s
                + mark(cell.mark) + inlined(cell.text) + u"</td>"_s;
        }
        m_out += u"</tr>\n"_s;
    }
    m_out += u"</tbody></table>\n"_s;
}

void HtmlWriter::write(const BarChart &block)
{
    bool hasBefore = false;
    m_out += u"<table class=\"bars\"><tbody>\n"_s;
    for (const BarRow &row : block.rows) {
        const auto percent = [](double share) { return QString::number(std::clamp(share, 0.0, 1.0) * 100, 'f', 1) + u'%'; };
        hasBefore = hasBefore || row.before.has_value();
        m_out += u"<tr><th scope=\"row\">"_s + inlined(row.label) + u"</th><td><div class=\"track\"><i class=\""_s
            + className(row.mark) + u"\" style=\"width:"_s + percent(row.share) + u"\"></i>"_s
            + (row.before ? u"<b style=\"inset-inline-start:"_s + percent(*row.before) + u"\"></b>"_s : QString())
            + u"</div></td><td class=\"num\"><bdi dir=\"ltr\">"_s + escaped(row.value) + u"</bdi></td></tr>\n"_s;
    }
    m_out += u"</tbody></table>\n"_s;
    if (hasBefore) {
        write(Note{block.beforeLabel});
    }
}

void HtmlWriter::write(const PhotoGrid &block)
{
    write(block.photos);
}

void HtmlWriter::write(const std::vector<Photo> &photos)
{
    if (photos.empty()) {
        return;
    }
    m_out += u"<div class=\"photos\">"_s;
    for (const Photo &photo : photos) {
        m_out += u"<figure><img src=\"data:"_s + escaped(photo.type) + u";base64,"_s + QString::fromLatin1(photo.bytes.toBase64())
            + u"\" alt=\""_s + escaped(photo.caption.in(leading())) + u"\"/><figcaption>"_s + inlined(photo.caption)
            + u"</figcaption></figure>"_s;
    }
    m_out += u"</div>\n"_s;
}

void HtmlWriter::write(const FindingCard &block)
{
    const auto labelled = [&](const Text &label, const Text &text) {
        return text.isEmpty()
            ? QString()
            : element(u"p"_s, text, u"quiet"_s)
                  .replace(u"<p class=\"quiet\">"_s,
                           u"<p class=\"quiet\"><b>"_s + inlined(label) + u":</b> "_s);
    };
    m_out += u"<section class=\"card "_s + className(block.tone) + u"\"><div class=\"tone\">"_s
        + mark(block.mark) + inlined(block.severity) + u" · <bdi>"_s + escaped(block.code)
        + u"</bdi>"_s + (block.repeat.isEmpty() ? QString() : u" · "_s + inlined(block.repeat))
        + u"</div>"_s + element(u"p"_s, block.checkpoint, u"quiet"_s)
        + element(u"p"_s, block.statement) + labelled(block.evidenceLabel, block.evidence);
    write(block.photos);
    m_out += element(u"p"_s, block.law, u"quiet small"_s);
    for (const Text &action : block.actions) {
        m_out += labelled(block.actionsLabel, action);
    }
    m_out += u"</section>\n"_s;
}

void HtmlWriter::write(const ActionTable &block)
{
    const auto small = [&](const Text &text) { return element(u"div"_s, text, u"small quiet"_s); };
    m_out += u"<table><thead><tr>"_s;
    for (const Text *head :
         {&block.number, &block.finding, &block.action, &block.owner, &block.due, &block.state}) {
        m_out += headCell(*head);
    }
    m_out += u"</tr></thead><tbody>\n"_s;
    for (const ActionRow &row : block.rows) {
        m_out += u"<tr><td>"_s + escaped(row.number) + u"</td><td><span class=\"code\"><bdi>"_s
            + escaped(row.code) + u"</bdi></span> "_s + inlined(row.finding)
            + (row.cause.isEmpty() ? QString()
                                   : u"<div class=\"small quiet\">"_s + inlined(block.causeLabel)
                       + u": "_s + inlined(row.cause) + u"</div>"_s)
            + (row.comment.isEmpty() ? QString()
                                     : u"<div class=\"small quiet\">"_s + inlined(block.commentLabel) + u": "_s
                       + inlined(row.comment) + u"</div>"_s)
            + u"</td><td>"_s + inlined(row.action) + small(row.kind) + small(row.cost)
            + u"</td><td>"_s + inlined(row.owner) + u"</td><td>"_s + inlined(row.due)
            + u"</td><td class=\""_s + className(row.mark) + u"\">"_s + mark(row.mark)
            + inlined(row.state) + small(row.verified) + small(row.agreement) + u"</td></tr>\n"_s;
    }
    m_out += u"</tbody></table>\n"_s;
}

void HtmlWriter::write(const References &block)
{
    for (const ReferenceRow &row : block.rows) {
        m_out += element(u"p"_s, row.citation, u"tone"_s) + element(u"p"_s, row.text, u"quiet"_s);
        if (row.toBeConfirmed) {
            m_out += u"<p class=\"small partial\">"_s + mark(Mark::Partial)
                + inlined(row.confidence) + u"</p>\n"_s;
        }
    }
}

/// The lines of a signature as SVG.
QString HtmlWriter::drawing(const Strokes &strokes)
{
    if (strokes.isEmpty()) {
        return {};
    }
    QString path;
    for (const std::vector<QPoint> &line : strokes.lines) {
        for (const QPoint &point : line) {
            path += (&point == &line.front() ? u'M' : u'L') + QString::number(point.x()) + u' ' + QString::number(point.y());
        }
    }
    return u"<svg width=\"150\" height=\"60\" viewBox=\"0 0 %1 %2\"><path d=\"%3\" fill=\"none\" stroke=\"#1c2530\" "
           "stroke-width=\"8\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/></svg>"_s.arg(Strokes::padWidth)
        .arg(Strokes::padHeight)
        .arg(path);
}

void HtmlWriter::write(const HeadCode &block)
{
    m_out += element(u"p"_s, block.title, u"tone"_s) + element(u"p"_s, block.words) + u"<p class=\"small\"><bdi dir=\"ltr\">"_s
        + escaped(block.hash) + u"</bdi></p>"_s + element(u"p"_s, block.meaning, u"small quiet"_s);
}

void HtmlWriter::write(const Signatures &block)
{
    m_out += u"<section class=\"signatures\">"_s;
    for (const Signer &person : block.people) {
        m_out += u"<div><b>"_s + inlined(person.role) + u"</b><div>"_s + inlined(person.name) + u"</div>"_s
            + drawing(person.strokes) + element(u"div"_s, person.day, u"small"_s)
            + element(u"div"_s, person.warning, u"small partial"_s) + u"<div class=\"sign\"><span>"_s + inlined(block.signature) + u"</span><span>"_s
            + inlined(block.date) + u"</span></div></div>"_s;
    }
    m_out += u"</section>\n"_s;
}

void HtmlWriter::write(const Note &block)
{
    m_out += element(u"p"_s, block.text, u"small quiet"_s);
}

void HtmlWriter::write(const AnswerField &block)
{
    m_out += u"<section>"_s + element(u"h4"_s, block.question) + element(u"p"_s, block.hint, u"small quiet"_s);
    for (const Text &box : block.boxes) {
        m_out += u"<p>\u2610 "_s + inlined(box) + u"</p>"_s;
    }
    m_out += u"</section>\n"_s;
}

/// As pictures, so that nothing in them is markup of the page.
void HtmlWriter::write(const Drawing &block)
{
    m_out += u"<section class=\"drawing\">"_s + element(u"h3"_s, block.title) + element(u"p"_s, block.remark, u"small quiet"_s);
    for (const Language language : languagesOf(m_document.language)) {
        if (const auto svg = block.svg.find(language); svg != block.svg.end()) {
            m_out += u"<figure"_s + attributes(language) + u"><img src=\"data:image/svg+xml;base64,"_s
                + QString::fromLatin1(svg->second.toBase64()) + u"\" alt=\""_s + escaped(block.spoken.in(language)) + u"\"/></figure>"_s;
        }
    }
    m_out += u"</section>\n"_s;
}

void HtmlWriter::write(const Certificate &block)
{
    m_out += u"<header>"_s + element(u"p"_s, block.kind, u"kind"_s) + element(u"p"_s, block.before)
        + element(u"h1"_s, block.name) + element(u"p"_s, block.after) + u"</header>\n"_s;
    for (const Text &line : block.lines) {
        m_out += element(u"p"_s, line, u"small"_s);
    }
    m_out += element(u"p"_s, block.place);
}

void HtmlWriter::write(const PageBreak &)
{
    m_out += u"<div class=\"pagebreak\"></div>\n"_s;
}

QString HtmlWriter::page()
{
    const QString policy = u"default-src 'none'; style-src 'unsafe-inline'; img-src data:"_s;
    m_out = u"<!DOCTYPE html>\n<html"_s + attributes(leading())
        + u"><head><meta charset=\"utf-8\"/>\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\""_s
        + policy + u"\"/>\n<meta name=\"viewport\" content=\"width=device-width\"/>\n<title>"_s
        + m_document.title.in(leading()).toHtmlEscaped() + u"</title>\n<style>"_s + htmlStyle()
        + u"</style></head>\n<body>"_s + htmlMarks() + u"<main>\n"_s;
    for (const Block &block : m_document.blocks) {
        std::visit([this](const auto &one) { write(one); }, block);
    }
    m_out += u"<footer>"_s + element(u"div"_s, m_document.headerStart)
        + element(u"div"_s, m_document.headerEnd) + element(u"div"_s, m_document.footerStart)
        + u"</footer>\n</main></body></html>\n"_s;
    return m_out;
}

} // namespace

QString toHtml(const ReportDocument &document)
{
    return HtmlWriter(document).page();
}

Result<> writeHtml(const ReportDocument &document, const QString &path)
{
    return saveFile(path, toHtml(document).toUtf8());
}

} // namespace meyar
