// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/form/xform/xformsupport.h"

#include <QDirIterator>
#include <QFile>

namespace meyar::test {

using namespace Qt::StringLiterals;
using namespace meyar::form;

namespace {

class Describer
{
public:
    explicit Describer(QString prefix)
        : m_prefix(std::move(prefix))
    {
    }

    void put(const QString &key, const QString &value)
    {
        if (!value.isEmpty()) {
            lines.append(m_prefix + key + u'=' + value);
        }
    }
    void put(const QString &key, const Text &text)
    {
        for (const auto &[language, words] : text.byLanguage) {
            put(key + u'[' + language + u']', words);
        }
    }
    void put(const QString &key, const Media &media)
    {
        for (const auto &[kind, files] : media) {
            put(key + u'.' + kind, files);
        }
    }
    void put(const QString &key, const std::map<QString, QString> &values)
    {
        for (const auto &[name, value] : values) {
            put(key + u'.' + name, value.isEmpty() ? u"''"_s : value);
        }
    }
    void put(const QString &key, const QHash<QString, QString> &values)
    {
        put(key,
            std::map<QString, QString>(values.constKeyValueBegin(), values.constKeyValueEnd()));
    }
    void put(const QString &key, bool value) { put(key, value ? u"yes"_s : QString()); }

    QStringList lines;

private:
    QString m_prefix;
};

QString typeName(NodeType type)
{
    static const QStringList names
        = {u"Group"_s,       u"Repeat"_s,  u"SelectOne"_s, u"SelectMultiple"_s, u"Rank"_s,
           u"Integer"_s,     u"Decimal"_s, u"Range"_s,     u"Text"_s,           u"Barcode"_s,
           u"Date"_s,        u"Time"_s,    u"DateTime"_s,  u"Geopoint"_s,       u"Geotrace"_s,
           u"Geoshape"_s,    u"Image"_s,   u"Audio"_s,     u"Video"_s,          u"File"_s,
           u"Acknowledge"_s, u"Note"_s,    u"Calculate"_s, u"Hidden"_s,         u"Metadata"_s,
           u"Other"_s};
    return names.value(static_cast<int>(type));
}

QString rowText(const std::map<QString, QString> &row)
{
    QStringList cells;
    for (const auto &[name, value] : row) {
        cells.append(name + u':' + value);
    }
    return u'{' + cells.join(u',') + u'}';
}

QStringList nodeLines(const Form &form, const Node &node, const QString &prefix)
{
    Describer d(prefix);
    d.put(u"type"_s, typeName(node.type));
    d.put(u"typeText"_s, node.typeText);
    d.put(u"in"_s, node.parent == noNode ? QString() : form.node(node.parent).name);
    d.put(u"label"_s, node.label);
    d.put(u"hint"_s, node.hint);
    d.put(u"guidance"_s, node.guidance);
    d.put(u"media"_s, node.media);
    d.put(u"constraintMessage"_s, node.constraintMessage);
    d.put(u"requiredMessage"_s, node.requiredMessage);
    d.put(u"relevant"_s, node.relevant);
    d.put(u"constraint"_s, node.constraint);
    d.put(u"required"_s, node.required);
    d.put(u"calculation"_s, node.calculation);
    d.put(u"default"_s, node.defaultValue);
    d.put(u"appearance"_s, node.appearance);
    d.put(u"readOnly"_s, node.readOnly);
    d.put(u"readOnlyWhen"_s, node.readOnlyWhen);
    d.put(u"choiceFilter"_s, node.choiceFilter);
    d.put(u"repeatCount"_s, node.repeatCount);
    d.put(u"triggers"_s, node.triggers.join(u','));
    d.put(u"parameter"_s, node.parameters);
    d.put(u"bind"_s, node.bindAttributes);
    d.put(u"body"_s, node.bodyAttributes);
    d.put(u"instance"_s, node.instanceAttributes);
    d.put(u"saveTo"_s, node.saveTo);
    d.put(u"autoplay"_s, node.autoplay);
    d.put(u"rows"_s, node.rowsShown);
    d.put(u"list"_s, node.list < 0 ? QString() : form.lists[static_cast<size_t>(node.list)].name);
    d.put(u"dataFile"_s,
          node.dataFile < 0 ? QString() : form.dataFiles[static_cast<size_t>(node.dataFile)].id);
    d.put(u"choicesFrom"_s, node.choicesFrom);
    d.put(u"hasOther"_s, node.hasOther);
    d.put(u"isGenerated"_s, node.isGenerated);
    if (node.type == NodeType::Repeat) {
        QStringList rows;
        for (const auto &row : node.initialRows) {
            rows.append(rowText(row));
        }
        d.put(u"initialRows"_s, u'(' + rows.join(QString()) + u')');
    }
    return d.lines;
}

QString treeText(const DataTree &tree, int index)
{
    QString text = tree.name(tree.element(index).name) + u'"' + tree.element(index).text + u'"';
    for (int child = tree.element(index).firstChild; child >= 0; child = tree.element(child).next) {
        text += u'(' + treeText(tree, child) + u')';
    }
    return text;
}

} // namespace

QStringList describedForm(const Form &form)
{
    QStringList lines;
    for (const Node &node : form.nodes) {
        lines += nodeLines(form, node, node.name + u' ');
    }
    for (const ChoiceList &list : form.lists) {
        lines.append(u"list "_s + list.name + (list.isExternal ? u" external"_s : QString()));
        for (const Choice &choice : list.choices) {
            Describer d(u"choice "_s + list.name + u'/' + choice.name + u' ');
            d.put(u"name"_s, choice.name);
            d.put(u"label"_s, choice.label);
            d.put(u"media"_s, choice.media);
            d.put(u"extra"_s, choice.extra);
            lines += d.lines;
        }
    }
    for (const DataFile &file : form.dataFiles) {
        lines.append(u"data %1 %2 %3 %4"_s.arg(file.id, file.file)
                         .arg(static_cast<int>(file.kind))
                         .arg(file.tree ? treeText(*file.tree, 0) : u"-"_s));
    }
    for (const FormLanguage &language : form.languages) {
        lines.append(u"language "_s + language.code + u' ' + language.written);
    }
    Describer settings(u"setting "_s);
    settings.put(QString(), form.settings);
    for (const auto &[name, text] : std::map<QString, Text>(form.settingsText.constKeyValueBegin(),
                                                            form.settingsText.constKeyValueEnd())) {
        settings.put(name, text);
    }
    return lines + settings.lines;
}

QStringList describedNode(const Form &form, const QString &name)
{
    const NodeIndex node = form.find(name);
    return node == noNode ? QStringList() : nodeLines(form, form.node(node), QString());
}

QStringList difference(const QStringList &first, const QStringList &second)
{
    QStringList lines;
    for (const QString &line : first) {
        if (!second.contains(line)) {
            lines.append(u"- "_s + line);
        }
    }
    for (const QString &line : second) {
        if (!first.contains(line)) {
            lines.append(u"+ "_s + line);
        }
    }
    if (lines.isEmpty() && first != second) {
        lines.append(u"the same lines in another order"_s);
    }
    return lines;
}

QByteArray XFormText::xml() const
{
    return "<h:html xmlns=\"http://www.w3.org/2002/xforms\" "
           "xmlns:h=\"http://www.w3.org/1999/xhtml\" xmlns:jr=\"http://openrosa.org/javarosa\" "
           "xmlns:orx=\"http://openrosa.org/xforms\" "
           "xmlns:odk=\"http://www.opendatakit.org/xforms\">"
           "<h:head><h:title>T</h:title><model><instance><data id=\"t\" version=\"1\">"
        + instance + "<meta><instanceID/></meta></data></instance>" + more + binds
        + "</model></h:head><h:body>" + body + "</h:body></h:html>";
}

ReadForm XFormText::read() const
{
    return readXForm(xml());
}

std::shared_ptr<const Form> XFormText::form() const
{
    return formOf(xml());
}

bool isOfExpression(const Problem &problem)
{
    switch (problem.kind) {
    case Problem::Kind::ExpressionUnknownFunction:
    case Problem::Kind::ExpressionArguments:
    case Problem::Kind::ExpressionType:
    case Problem::Kind::ExpressionSyntax:
        return true;
    default:
        return false;
    }
}

std::shared_ptr<const Form> formOf(const QByteArray &xml)
{
    const ReadForm read = readXForm(xml);
    for (const QString &problem : described(read.problems)) {
        if (!read.form) {
            UNSCOPED_INFO(problem.toStdString());
        }
    }
    REQUIRE(read.form);
    return read.form;
}

QStringList realXForms()
{
    QStringList paths;
    QDirIterator files(QStringLiteral(MEYAR_TEST_DATA "/../../../shared/forms"), {u"*.xml"_s},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        paths.append(files.next());
    }
    paths.sort();
    return paths;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace meyar::test
