// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdfaddenda.h"

#include <QList>

#include <algorithm>

namespace meyar::ui {

namespace {

/// What of the PDF the update builds on.
struct Original
{
    int size = 0; ///< first free object number
    int info = 0;
    int root = 0;
    int pages = 0;
    qint64 xref = 0;
    std::vector<int> kids; ///< objects of the pages
};

/// The number after `key`; 0 if there is none.
int numberAfter(const QByteArray &bytes, const QByteArray &key)
{
    const qsizetype at = bytes.indexOf(key);
    qsizetype end = at < 0 ? 0 : at + key.size();
    const qsizetype begin = end;
    while (end < bytes.size() && bytes.at(end) >= '0' && bytes.at(end) <= '9') {
        ++end;
    }
    return bytes.mid(begin, end - begin).toInt();
}

/// From "N 0 obj" to "endobj", by the table of objects.
QByteArray objectAt(const QByteArray &pdf, qint64 xref, int number)
{
    constexpr int entrySize = 20;
    const qint64 table = pdf.indexOf('\n', pdf.indexOf('\n', xref) + 1) + 1; // after "xref" and "0 N"
    const qint64 offset = pdf.mid(table + qint64(number) * entrySize, 10).toLongLong();
    const qsizetype end = pdf.indexOf("endobj", offset);
    const QByteArray head = QByteArray::number(number) + " 0 obj";
    return end > offset && pdf.mid(offset, head.size()) == head ? pdf.mid(offset, end - offset) : QByteArray();
}

std::optional<Original> originalOf(const QByteArray &pdf)
{
    Original found;
    const qsizetype start = pdf.lastIndexOf("startxref\n");
    const qsizetype trailer = pdf.lastIndexOf("trailer\n");
    if (start < 0 || trailer < 0) {
        return {};
    }
    const QByteArray end = pdf.mid(trailer, start - trailer);
    found.xref = numberAfter(pdf.mid(start), "startxref\n");
    found.size = numberAfter(end, "/Size ");
    found.info = numberAfter(end, "/Info ");
    found.root = numberAfter(end, "/Root ");
    found.pages = numberAfter(objectAt(pdf, found.xref, found.root), "/Pages ");
    const QByteArray pages = objectAt(pdf, found.xref, found.pages);
    const qsizetype open = pages.indexOf('[');
    const qsizetype close = pages.indexOf(']', open);
    if (found.size == 0 || found.root == 0 || open < 0 || close < 0) {
        return {};
    }
    for (const QByteArray &line : pages.mid(open + 1, close - open - 1).split('\n')) {
        if (line.endsWith(" 0 R")) {
            found.kids.push_back(line.left(line.size() - 4).toInt());
        }
    }
    return found;
}

QByteArray reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

/// A text string as UTF-16 in hexadecimal: nothing in it needs an escape.
QByteArray textString(const QString &text)
{
    QByteArray hex = "<FEFF";
    for (const QChar c : text) {
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    }
    return hex + '>';
}

/// Objects that are added, and the table of them.
class Update
{
public:
    Update(const QByteArray &pdf, const Original &original) : m_bytes(pdf), m_original(original), m_next(original.size)
    {
        if (!m_bytes.endsWith('\n')) {
            m_bytes += '\n';
        }
    }

    [[nodiscard]] int reserve() { return m_next++; }

    void put(int number, const QByteArray &content)
    {
        m_offsets.emplace_back(number, m_bytes.size());
        m_bytes += QByteArray::number(number) + " 0 obj\n" + content + "\nendobj\n";
    }

    [[nodiscard]] QByteArray finished()
    {
        const qsizetype xref = m_bytes.size();
        m_bytes += "xref\n";
        for (const auto &[number, offset] : m_offsets) {
            m_bytes += QByteArray::number(number) + " 1\n" + QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
        }
        m_bytes += "trailer\n<<\n/Size " + QByteArray::number(m_next) + "\n/Info " + reference(m_original.info) + "\n/Root "
            + reference(m_original.root) + "\n/Prev " + QByteArray::number(m_original.xref) + "\n>>\nstartxref\n"
            + QByteArray::number(xref) + "\n%%EOF\n";
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    const Original &m_original;
    int m_next;
    std::vector<std::pair<int, qsizetype>> m_offsets;
};

/// The outline: chapters, and under each its sections. Returns its object, 0 for none.
int addOutline(Update &update, const Original &original, const std::vector<PdfAddenda::Bookmark> &bookmarks)
{
    if (bookmarks.empty()) {
        return 0;
    }
    struct Node
    {
        int object = 0;
        int parent = -1; ///< index, -1 = the outline itself
        std::vector<size_t> children = {};
    };
    const int root = update.reserve();
    std::vector<Node> nodes;
    std::vector<size_t> chapters;
    for (size_t i = 0; i < bookmarks.size(); ++i) {
        nodes.push_back({update.reserve()});
        if (bookmarks[i].level > 1 && !chapters.empty()) {
            nodes[i].parent = int(chapters.back());
            nodes[chapters.back()].children.push_back(i);
        } else {
            chapters.push_back(i);
        }
    }
    const auto write = [&](const std::vector<size_t> &siblings, size_t place) {
        const size_t i = siblings[place];
        const Node &node = nodes[i];
        const size_t page = std::min(size_t(std::max(bookmarks[i].page, 0)), original.kids.size() - 1);
        QByteArray entry = "<< /Title " + textString(bookmarks[i].title) + " /Parent "
            + reference(node.parent < 0 ? root : nodes[size_t(node.parent)].object) + " /Dest [" + reference(original.kids[page])
            + " /XYZ 0 " + QByteArray::number(bookmarks[i].y, 'f', 1) + " null]";
        if (place > 0) {
            entry += " /Prev " + reference(nodes[siblings[place - 1]].object);
        }
        if (place + 1 < siblings.size()) {
            entry += " /Next " + reference(nodes[siblings[place + 1]].object);
        }
        if (!node.children.empty()) { // closed: a negative count
            entry += " /First " + reference(nodes[node.children.front()].object) + " /Last "
                + reference(nodes[node.children.back()].object) + " /Count -" + QByteArray::number(node.children.size());
        }
        update.put(node.object, entry + " >>");
    };
    for (size_t place = 0; place < chapters.size(); ++place) {
        write(chapters, place);
        for (size_t child = 0; child < nodes[chapters[place]].children.size(); ++child) {
            write(nodes[chapters[place]].children, child);
        }
    }
    update.put(root, "<< /Type /Outlines /First " + reference(nodes[chapters.front()].object) + " /Last "
                   + reference(nodes[chapters.back()].object) + " /Count " + QByteArray::number(chapters.size()) + " >>");
    return root;
}

int addFile(Update &update, const PdfAddenda::File &file)
{
    const int stream = update.reserve();
    const int specification = update.reserve();
    const QByteArray length = QByteArray::number(file.bytes.size());
    QByteArray subtype = file.type;
    subtype.replace("/", "#2F");
    update.put(stream, "<< /Type /EmbeddedFile /Subtype /" + subtype + " /Params << /Size " + length + " >> /Length " + length
                   + " >>\nstream\n" + file.bytes + "\nendstream");
    const QByteArray name = textString(file.name);
    update.put(specification, "<< /Type /Filespec /F " + name + " /UF " + name + " /Desc " + textString(file.description)
                   + " /AFRelationship /Data /EF << /F " + reference(stream) + " /UF " + reference(stream) + " >> >>");
    return specification;
}

} // namespace

std::optional<QByteArray> withAddenda(const QByteArray &pdf, const PdfAddenda &addenda)
{
    const std::optional<Original> original = originalOf(pdf);
    if (!original || original->kids.empty()) {
        return {};
    }
    Update update(pdf, *original);
    const int outline = addOutline(update, *original, addenda.bookmarks);
    QByteArray names; // in ascending order, as a name tree wants them
    QByteArray all;
    std::vector<PdfAddenda::File> files = addenda.files;
    std::sort(files.begin(), files.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    for (const PdfAddenda::File &file : files) {
        const QByteArray specification = reference(addFile(update, file));
        names += textString(file.name) + ' ' + specification + ' ';
        all += specification + ' ';
    }
    QByteArray catalogue = "<<\n/Type /Catalog\n/Pages " + reference(original->pages) + "\n/ViewerPreferences << /DisplayDocTitle true"
        + (addenda.isMirrored ? " /Direction /R2L" : "") + " >>";
    if (!addenda.language.isEmpty()) {
        catalogue += "\n/Lang (" + addenda.language + ')';
    }
    if (outline > 0) {
        catalogue += "\n/Outlines " + reference(outline) + "\n/PageMode /UseOutlines";
    }
    if (!names.isEmpty()) {
        catalogue += "\n/Names << /EmbeddedFiles << /Names [" + names + "] >> >>\n/AF [" + all + ']';
    }
    update.put(original->root, catalogue + "\n>>");
    return update.finished();
}

} // namespace meyar::ui
