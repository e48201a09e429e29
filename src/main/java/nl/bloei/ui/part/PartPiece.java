package nl.bloei.ui.part;

/** A piece of the page of a part. The FXML says where it stands, the piece itself what stands in it. */
interface PartPiece {

    /** Shows what there is now; a piece with nothing to show takes no room. */
    void show(PartModel model, PartDeeds deeds);
}
