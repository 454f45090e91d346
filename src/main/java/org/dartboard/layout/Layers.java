package org.dartboard.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.WrappingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** ELK's layered algorithm. The only class that knows ELK, so that it is loaded when something is arranged. */
final class Layers {

    /** What simplex placement can do in a blink; beyond, a quicker one is used. */
    private static final int MANY = 400;

    /** So far that ELK takes no two of these places for the same layer. */
    private static final double FAR_APART = 10_000;

    /** How layers are found. */
    enum Way {
        /** By what leads to what. */
        ONE_ROW,
        /** The same, going on in further rows. */
        SEVERAL_ROWS,
        /** By phases. */
        COLUMNS
    }

    private Layers() {}

    /** Centres, by id, from 0 at the upper left. */
    static Map<String, Ground.Spot> of(
            Environment environment, List<Element> elements, Arranger.Extents extents, Way way) {
        boolean phases = way == Way.COLUMNS;
        var spots = new LinkedHashMap<String, Ground.Spot>();
        if (elements.isEmpty()) {
            return spots;
        }
        Map<String, Integer> columns = phases ? Columns.of(environment, elements) : Map.of();
        var graph = ElkGraphUtil.createGraph();
        options(graph, elements.size(), way);
        var nodes = new LinkedHashMap<String, ElkNode>();
        for (var element : elements) {
            var node = ElkGraphUtil.createNode(graph);
            node.setDimensions(extents.width(element), extents.height(element));
            if (phases) {
                node.setLocation(columns.getOrDefault(element.id(), 0) * FAR_APART, 0);
            }
            nodes.put(element.id(), node);
        }
        for (var link : environment.links()) {
            var from = nodes.get(link.from());
            var to = nodes.get(link.to());
            boolean joins = from != null && to != null && from != to;
            if (joins && !(phases && columns.getOrDefault(link.from(), 0).equals(columns.getOrDefault(link.to(), 0)))) {
                var edge = ElkGraphUtil.createSimpleEdge(from, to);
                edge.setProperty(
                        LayeredOptions.PRIORITY_STRAIGHTNESS,
                        switch (link.type()) {
                            case LEADS_TO -> 5;
                            case YIELDS -> 3;
                            default -> 1;
                        });
            }
        }
        LayoutMetaDataService.getInstance(); // makes known how values of options are copied
        new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
        for (var element : elements) {
            var node = nodes.get(element.id());
            if (node != null) {
                spots.put(
                        element.id(),
                        new Ground.Spot(
                                node.getX() + node.getWidth() / 2,
                                node.getY() + node.getHeight() / 2,
                                node.getWidth(),
                                node.getHeight()));
            }
        }
        return spots;
    }

    private static void options(ElkNode graph, int size, Way way) {
        graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(CoreOptions.RANDOM_SEED, 1);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(0));
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(
                LayeredOptions.NODE_PLACEMENT_STRATEGY,
                size > MANY ? NodePlacementStrategy.BRANDES_KOEPF : NodePlacementStrategy.NETWORK_SIMPLEX);
        if (way == Way.SEVERAL_ROWS) {
            // A long process goes on in a further row rather than off the screen
            graph.setProperty(LayeredOptions.WRAPPING_STRATEGY, WrappingStrategy.MULTI_EDGE);
            graph.setProperty(LayeredOptions.WRAPPING_ADDITIONAL_EDGE_SPACING, 30.0);
            graph.setProperty(LayeredOptions.ASPECT_RATIO, 1.7);
        }
        if (way == Way.COLUMNS) {
            // Layers are given. ELK's own partitions would serve, but fail on some graphs and are not always the same
            graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.INTERACTIVE);
            graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
        }
        graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 28.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 46.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 18.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 10.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 16.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 9.0);
    }
}
