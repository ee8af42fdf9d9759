// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/xform/xformreader.h"

#include "core/form/program.h"
#include "core/form/reader/cells.h"
#include "core/form/reader/datafilelist.h"
#include "core/form/xform/nodesreader.h"
#include "core/form/xform/settingsreader.h"

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;
using Kind = Problem::Kind;

namespace {

/// The attribute that an expression stands in.
QStringView attributeOf(Field field)
{
    switch (field) {
    case Field::Relevant:
        return u"relevant";
    case Field::Rows:
        return u"jr:count";
    case Field::Choices:
        return u"nodeset";
    case Field::Value:
        return u"calculate";
    case Field::Constraint:
        return u"constraint";
    case Field::Required:
        return u"required";
    case Field::ReadOnly:
        return u"readonly";
    case Field::Default:
        return u"value";
    case Field::Warning:
        break;
    }
    return {};
}

bool isInBind(Field field)
{
    return field != Field::Rows && field != Field::Choices && field != Field::Default;
}

class Reader
{
public:
    Reader(const QByteArray &xml, const FormFiles &files)
        : m_files(files)
        , m_parsed(parseXml(xml, m_read.problems))
    {
    }

    ReadForm read()
    {
        if (m_parsed.root) {
            readDocument(*m_parsed.root);
        }
        std::stable_sort(m_read.problems.begin(), m_read.problems.end(),
                         [](const Problem &a, const Problem &b) { return a.row < b.row; });
        return std::move(m_read);
    }

private:
    void readDocument(const XmlElement &html)
    {
        const XmlElement *head = html.child(u"h:head");
        const XmlElement *model = head == nullptr ? nullptr : head->child(u"model");
        const XmlElement *primary = model == nullptr ? nullptr : model->child(u"instance");
        const XmlElement *root = primary == nullptr ? nullptr : firstElement(*primary);
        if (html.name != "h:html"_L1 || model == nullptr) {
            lack(html.line, html.name == "h:html"_L1 ? u"<model>"_s : u"<h:html>"_s);
            return;
        }
        if (root == nullptr) {
            lack(model->line, u"<instance>"_s);
            return;
        }
        XFormContext context(*model, *root, m_read.problems);
        const BodyReader body(context, html.child(u"h:body"));
        if (body.root() == nullptr) {
            lack(html.line, u"<h:body>"_s);
        }
        reportDuplicates(context);
        ChoicesReader choices(context, body, m_files);
        const ActionsReader actions(context, body);
        NodesReader nodes(context, body, choices, actions);
        nodes.read();
        choices.noteDuplicates();
        readXFormSettings(html, m_parsed.namespaces, context);
        if (m_files) {
            readFiles(*model, context.form);
        }
        auto form = std::make_shared<Form>(std::move(context.form));
        reportExpressions(form, context, nodes);
        if (hasErrors(m_read.problems)) {
            m_read.program = nullptr;
        } else {
            m_read.form = std::move(form);
        }
    }

    /// What lies beside the form, reported where it is named.
    void readFiles(const XmlElement &model, Form &form)
    {
        Reporter report(xformSheet.toString(), m_read.problems);
        for (DataFile &file : form.dataFiles) {
            const auto instance = std::find_if(model.children.begin(), model.children.end(), [&](const XmlElement &e) {
                return e.name == "instance"_L1 && e.attribute(u"id") == file.id;
            });
            const int line = instance == model.children.end() ? 0 : instance->line;
            readDataFile(file, m_files, line, u"src"_s, report);
        }
    }

    static const XmlElement *firstElement(const XmlElement &around)
    {
        const auto found = std::find_if(around.children.begin(), around.children.end(),
                                        [](const XmlElement &e) { return !e.isText(); });
        return found == around.children.end() ? nullptr : &*found;
    }

    void lack(int line, const QString &part)
    {
        Reporter(xformSheet.toString(), m_read.problems)
            .error(Kind::XFormIncomplete, line, {}, {part});
    }

    /// Two elements of one name beside each other are the rows of a repeat, or a mistake.
    static void reportDuplicates(XFormContext &context)
    {
        for (const InstanceTree::DataNode &node : context.data.nodes()) {
            for (size_t i = 1; i < node.occurrences.size() && !node.isRepeat; ++i) {
                const InstanceTree::Occurrence &one = node.occurrences[i];
                const InstanceTree::Occurrence &before = node.occurrences[i - 1];
                if (one.around == before.around) {
                    context.error(Kind::NameDuplicate, one.element->line, {},
                                  {node.name, QString::number(before.element->line)});
                }
            }
        }
    }

    void reportExpressions(const std::shared_ptr<const Form> &form, const XFormContext &context,
                           const NodesReader &nodes)
    {
        Reporter report(xformSheet.toString(), m_read.problems);
        const CompiledForm compiled = compileForm(form);
        m_read.program = compiled.program;
        for (const FieldProblem &found : compiled.problems) {
            const bool isOfNode = found.node != noNode; // else of the name of what is filled in
            int row = isOfNode ? form->node(found.node).row : 0;
            const XmlElement *bind = nullptr;
            if (isOfNode && isInBind(found.field) && nodes.knows(found.node)) {
                bind = context.binds[static_cast<size_t>(nodes.dataNode(found.node))];
            }
            row = bind == nullptr ? row : bind->line;
            report.place(found.problem, row, attributeOf(found.field).toString());
        }
    }

    const FormFiles &m_files;
    ReadForm m_read;
    ParsedXml m_parsed;
};

} // namespace

ReadForm readXForm(const QByteArray &xml, const FormFiles &files)
{
    return Reader(xml, files).read();
}

} // namespace meyar::form
