// The text over the picture that is shown: which one is in hand and what is being done to it right
// now. What is finished becomes a step of the document; until then it is a draft that only the
// canvas shows.
#pragma once

#include "document/poster.h"
#include "document/version.h"

#include <QObject>
#include <QPointF>
#include <QSize>

namespace depict {

class Lettering : public QObject {
    Q_OBJECT
public:
    explicit Lettering(QObject* parent = nullptr) : QObject(parent) {}

    /// With the draft.
    [[nodiscard]] const Poster& poster() const { return m_draft; }
    /// As the document has it.
    [[nodiscard]] const Poster& kept() const { return m_kept; }
    /// False: nothing that could be written on.
    [[nodiscard]] bool hasPicture() const { return m_version != 0 && !m_size.isEmpty(); }
    [[nodiscard]] QSize picture() const { return m_size; }
    /// -1: none.
    [[nodiscard]] int selected() const { return m_selected; }
    [[nodiscard]] const TextLayer* text() const; // null: none selected

    /// What the document says is shown. A draft of the same version lives on while nothing that it
    /// was made of has changed.
    void show(VersionId version, QSize picture, const Poster& poster);

    // ---- each of these but the drafts is a step that can be undone

    void select(int text);
    /// A new text with its middle there, in the style of the last one; selected.
    void add(QPointF middle, const QString& words);
    /// Nothing has been done since but drafts: the text in hand is the one that was added.
    [[nodiscard]] bool isJustAdded() const { return m_isJustAdded; }
    void duplicate();
    void remove();
    void raise(int by); // over so many others; below when negative
    void change(const TextLayer& text);
    void setPrint(const PrintSize& print);

    void draft(const TextLayer& text); // of the selected text
    void commit();                     // the draft, if there is one
    void revert();

Q_SIGNALS:
    void changed();   // poster(), or which text is selected
    void committed(); // kept() is a step to be written down

private:
    void take(Poster poster, int selected);

    VersionId m_version = 0;
    QSize m_size;
    Poster m_kept, m_draft;
    TextLayer m_style; // of new texts
    bool m_hasStyle = false;
    int m_selected = -1;
    bool m_isJustAdded = false;
};

} // namespace depict
